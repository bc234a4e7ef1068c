package se.handslag.eligibility.joint.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentences;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.text.TeamTexts;

/**
 * An explanation in plain words, for the investigation and the letter: how far the work has come, what it comes to, the facts that carry
 * it with who found what and why, and what is left to do.
 *
 * <p>It carries personal data. Dates are Swedish civil dates in table form.
 */
public final class ExplanationText {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/eligibility/texts"));
    private static final String AT = "eligibility.explanation.";

    private final TeamTexts team;
    private final Locale language;
    private final Dates dates;

    /**
     * Words in one language.
     *
     * @param team the team's own words
     * @param language Swedish or English; anything else is said in Swedish
     */
    public ExplanationText(TeamTexts team, Locale language) {
        this.team = team;
        this.language =
                language.getLanguage().equals(Sentences.ENGLISH.getLanguage()) ? Sentences.ENGLISH : Sentences.SWEDISH;
        this.dates = new Dates(this.language);
    }

    /** The whole text; paragraphs and facts stand on lines of their own, divided by {@code \n}. */
    public String say(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(opening(explanation));
        explanation.decisiveFacts().stream()
                .filter(fact -> fact.status() != FactStatus.NOT_ASSESSED)
                .forEach(fact -> lines.add(sayFact(fact)));
        if (!explanation.isFinished()) {
            lines.add(say(AT + "remaining"));
            explanation.facts().forEach(fact -> fact.missing()
                    .forEach(left -> lines.add(line(fact, say(left.what().textKey())))));
        }
        return String.join("\n", lines);
    }

    /** How many criteria have come how far, in one sentence. */
    public String counts(Explanation explanation) {
        int all = explanation.facts().size();
        if (explanation.count(FactStatus.FULFILLED) == all) {
            return say(AT + "all-fulfilled", all);
        }
        List<String> parts = Arrays.stream(FactStatus.values())
                .filter(status -> explanation.count(status) > 0)
                .map(status -> say(AT + "count." + status.code(), explanation.count(status)))
                .toList();
        return say(AT + "counts", all, listed(parts));
    }

    private String opening(Explanation explanation) {
        return Stream.of(
                        counts(explanation),
                        explanation.isFinished() ? "" : say(AT + "unfinished"),
                        say(AT + "conclusion." + explanation.outcome().code()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** One fact on one line: the statement, the answer, and who found it, why and when. */
    public String sayFact(ExplainedFact fact) {
        List<String> said = new ArrayList<>();
        said.add(say(AT + "is." + fact.status().code()));
        for (Finding finding : fact.findings()) {
            if (fact.status() == FactStatus.DISPUTED) {
                said.add(say(AT + "says." + finding.answer().code()));
            }
            if (!finding.reason().isBlank()) {
                said.add(sentence(finding.reason()));
            }
            said.add(say(
                    AT + "signed." + finding.settledBy().code(),
                    finding.signature().name(),
                    dates.table(Dates.day(finding.signature().at()))));
        }
        fact.proposal().ifPresent(proposal -> said.addAll(sayProposal(fact, proposal)));
        return line(fact, String.join(" ", said));
    }

    private List<String> sayProposal(ExplainedFact fact, Proposal proposal) {
        String at = dates.table(proposal.at());
        if (fact.isAutomatic()) {
            return List.of(say(AT + "registered", proposal.register(), at));
        }
        return fact.overrides().stream()
                .map(finding -> say(
                        AT + "override", finding.signature().name(), proposal.register(), at, is(proposal.answer())))
                .toList();
    }

    private String is(Answer answer) {
        return say(AT + "is." + FactStatus.of(answer).code());
    }

    private String line(ExplainedFact fact, String said) {
        return say(AT + "line", team.say(fact.criterion().textKey(), language.getLanguage()), said);
    }

    private String listed(List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int last = parts.size() - 1;
        return say(AT + "list.last", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    private static String sentence(String reason) {
        String text = reason.strip();
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    private String say(String key, Object... arguments) {
        return SENTENCES.say(language, key, arguments);
    }
}
