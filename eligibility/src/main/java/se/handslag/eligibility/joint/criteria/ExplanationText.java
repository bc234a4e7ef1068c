package se.handslag.eligibility.joint.criteria;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.text.TeamTexts;

/**
 * An explanation in plain words, for the investigation and the letter: how far the work has come, what it comes to, the facts that carry
 * it with who found what and why, and what is left to do.
 *
 * <p>It carries personal data. Dates are Swedish dates in ISO form.
 */
public final class ExplanationText {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);
    private static final String AT = "eligibility.explanation.";

    private final TeamTexts team;
    private final String language;
    private final Words words;

    /**
     * Words in one language.
     *
     * @param team the team's own words
     * @param language a language tag; what there is no word for in it is said in Swedish
     */
    public ExplanationText(TeamTexts team, String language) {
        this.team = team;
        this.language = language;
        this.words = Words.in(language);
    }

    /** The whole text; paragraphs and facts stand on lines of their own, divided by {@code \n}. */
    public String say(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(opening(explanation));
        explanation.decisiveFacts().stream()
                .filter(fact -> fact.status() != FactStatus.NOT_ASSESSED)
                .forEach(fact -> lines.add(sayFact(fact)));
        if (!explanation.isFinished()) {
            lines.add(words.say(AT + "remaining"));
            explanation.facts().forEach(fact -> fact.missing()
                    .forEach(left -> lines.add(line(fact, words.say(left.what().textKey())))));
        }
        return String.join("\n", lines);
    }

    /** How many criteria have come how far, in one sentence. */
    public String counts(Explanation explanation) {
        int all = explanation.facts().size();
        if (explanation.count(FactStatus.FULFILLED) == all) {
            return words.say(AT + "all-fulfilled", all);
        }
        List<String> parts = Arrays.stream(FactStatus.values())
                .filter(status -> explanation.count(status) > 0)
                .map(status -> words.say(AT + "count." + status.code(), explanation.count(status)))
                .toList();
        return words.say(AT + "counts", all, listed(parts));
    }

    private String opening(Explanation explanation) {
        return Stream.of(
                        counts(explanation),
                        explanation.isFinished() ? "" : words.say(AT + "unfinished"),
                        words.say(AT + "conclusion." + explanation.outcome().code()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** One fact on one line: the statement, the answer, and who found it, why and when. */
    public String sayFact(ExplainedFact fact) {
        List<String> said = new ArrayList<>();
        said.add(words.say(AT + "is." + fact.status().code()));
        for (Finding finding : fact.findings()) {
            if (fact.status() == FactStatus.DISPUTED) {
                said.add(words.say(AT + "says." + finding.answer().code()));
            }
            if (!finding.reason().isBlank()) {
                said.add(sentence(finding.reason()));
            }
            said.add(words.say(
                    AT + "signed." + finding.settledBy().code(),
                    finding.signature().name(),
                    on(finding.signature().at(), DATE)));
        }
        fact.proposal().ifPresent(proposal -> said.addAll(sayProposal(fact, proposal)));
        return line(fact, String.join(" ", said));
    }

    private List<String> sayProposal(ExplainedFact fact, Proposal proposal) {
        String at = on(proposal.at(), TIME);
        if (fact.isAutomatic()) {
            return List.of(words.say(AT + "registered", proposal.register(), at));
        }
        return fact.overrides().stream()
                .map(finding -> words.say(
                        AT + "override", finding.signature().name(), proposal.register(), at, is(proposal.answer())))
                .toList();
    }

    private String is(Answer answer) {
        return words.say(AT + "is." + FactStatus.of(answer).code());
    }

    private String line(ExplainedFact fact, String said) {
        return words.say(AT + "line", team.say(fact.criterion().textKey(), language), said);
    }

    private String listed(List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int last = parts.size() - 1;
        return words.say(AT + "list.last", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    private static String sentence(String reason) {
        String text = reason.strip();
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    private static String on(Instant instant, DateTimeFormatter form) {
        return form.format(instant.atZone(SWEDEN));
    }
}
