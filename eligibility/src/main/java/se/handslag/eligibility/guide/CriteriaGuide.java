package se.handslag.eligibility.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Sentences;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.text.TeamTexts;

/**
 * Whom a team is for, as a document in Markdown, read from its blueprint so that nobody writes it twice.
 *
 * <p>It says what each criterion asks, who can know it, what to look for, the guideline's own words, and where the person is helped instead.
 */
public final class CriteriaGuide {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/eligibility/texts"));
    private static final String AT = "eligibility.guide.";
    private static final String STEP = "   ";

    private final LoadedTeam team;
    private final Locale language;
    private final List<String> lines = new ArrayList<>();

    private CriteriaGuide(LoadedTeam team, Locale language) {
        this.team = team;
        this.language = language;
    }

    /**
     * The document, with a line feed after each line.
     *
     * @param language Swedish or English; anything else is written in Swedish
     */
    public static String markdown(LoadedTeam team, Locale language) {
        return new CriteriaGuide(team, Sentences.LANGUAGES.contains(language) ? language : Sentences.SWEDISH).written();
    }

    private String written() {
        TeamManifest manifest = team.manifest();
        lines.add("# " + say("title", manifest.name()));
        lines.add("");
        lines.add(say("about"));
        lines.add("");
        lines.add("| | |");
        lines.add("|---|---|");
        row("id", "`" + team.id().value() + "`");
        row("version", manifest.version());
        row("hash", "`" + team.hash() + "`");
        row(
                "run-by",
                manifest.owners().stream()
                        .sorted(Comparator.comparing(Owner::ordinal))
                        .map(owner -> say(owner == Owner.REGION ? "region" : "municipality"))
                        .collect(Collectors.joining(", ")));
        row(
                "languages",
                team.blueprint().texts().languages().stream()
                        .sorted()
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(language))
                        .collect(Collectors.joining(", ")));
        lines.add("");
        lines.add("## " + say("criteria"));
        lines.add("");
        node(team.blueprint().criteria(), "");
        lines.add("");
        lines.add(say("three-valued"));
        return String.join("\n", lines) + "\n";
    }

    private void node(Criterion criterion, String indent) {
        if (criterion instanceof Criterion.Fact fact) {
            lines.add(indent + "1. **" + words(fact.textKey()) + "** (`" + fact.id() + "`)");
            facts(fact).forEach(line -> lines.add(indent + STEP + "- " + line));
            return;
        }
        String form = say(criterion.<String>match(fact -> "all", all -> "all", any -> "any", not -> "not"));
        String inner = indent;
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.add(form);
            lines.add("");
        } else {
            lines.add(indent + "1. " + form + " (`" + criterion.id() + "`)");
            inner = indent + STEP;
        }
        for (Criterion part : parts(criterion)) {
            node(part, inner);
        }
    }

    private Stream<String> facts(Criterion.Fact fact) {
        return Stream.of(
                        Optional.of(say("settled-by." + fact.settledBy().code())),
                        fact.automatic().map(this::automatic),
                        fact.law().map(LegalTopic::code).map(law -> say("law", law)),
                        said(fact, "hint"),
                        said(fact, "guideline"),
                        said(fact, "otherwise"))
                .flatMap(Optional::stream);
    }

    private String automatic(Automatic automatic) {
        if (automatic instanceof Automatic.HasTurned age) {
            return say("has-turned", age.years());
        }
        return say("resident-in", ((Automatic.ResidentIn) automatic).municipalityCode());
    }

    private Optional<String> said(Criterion.Fact fact, String what) {
        TeamTexts texts = team.blueprint().texts();
        String key = fact.textKey() + "." + what;
        return texts.say(key, language.getLanguage()).equals(key)
                ? Optional.empty()
                : Optional.of(say(what, words(key)));
    }

    private static List<Criterion> parts(Criterion criterion) {
        return criterion.match(
                fact -> List.of(), Criterion.All::parts, Criterion.Any::parts, not -> List.of(not.part()));
    }

    private String words(String key) {
        return team.blueprint().texts().say(key, language.getLanguage());
    }

    private void row(String key, String value) {
        lines.add("| " + say(key) + " | " + value + " |");
    }

    private String say(String key, Object... arguments) {
        return SENTENCES.say(language, AT + key, arguments);
    }
}
