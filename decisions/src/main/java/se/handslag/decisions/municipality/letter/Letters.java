package se.handslag.decisions.municipality.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.casework.Dates;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.Consulted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.letter.DecisionDraft.Extending;
import se.handslag.decisions.municipality.letter.DecisionDraft.Granting;
import se.handslag.decisions.municipality.letter.DecisionDraft.Refusing;

/** Writes the letter of a decision, and of a draft of one, with the same words. */
public final class Letters {
    /** Letters are in Swedish, the language of the authority: språklagen (2009:600) 10 §. */
    private static final Dates DATES = new Dates(Locale.forLanguageTag("sv"));

    private Letters() {}

    /** The letter of a decision, by the template that it was made with. */
    public static Letter of(MunicipalDecision decision) {
        return write(
                decision.particulars(),
                decision.match(
                        granted -> new Granting(
                                Optional.of(granted.period().from()),
                                Optional.of(granted.period().to()),
                                granted.particulars().reasons(),
                                granted.conditions()),
                        extended -> new Extending(
                                Optional.of(extended.period().from()),
                                Optional.of(extended.period().to()),
                                extended.restsOn(),
                                extended.particulars().reasons(),
                                extended.conditions()),
                        refused ->
                                new Refusing(refused.particulars().reasons(), Optional.of(refused.communication()))));
    }

    static Letter write(Particulars particulars, DecisionDraft draft) {
        Map<String, String> words = new HashMap<>(words(particulars));
        words.put("reasons", draft.reasons());
        words.putAll(draft.match(
                granting -> period(granting.from(), granting.to(), granting.conditions()),
                extending -> {
                    Map<String, String> all =
                            new HashMap<>(period(extending.from(), extending.to(), extending.conditions()));
                    all.put("restsOn", extending.restsOn());
                    return all;
                },
                refusing -> Map.of(
                        "heard", refusing.communication().map(Letters::heard).orElse(""))));
        return LetterTemplate.read(particulars.letter()).fill(words);
    }

    private static Map<String, String> words(Particulars it) {
        Map<String, String> words = new HashMap<>();
        words.put(
                "person",
                it.to().number().isEmpty()
                        ? it.to().name()
                        : it.to().name() + ", " + it.to().number());
        words.put("authority", it.authority());
        words.put("board", it.delegation().board());
        words.put("team", it.teamName());
        words.put("decidedOn", DATES.text(it.decidedOn()));
        words.put("appliedOn", DATES.text(it.material().appliedOn()));
        words.put("appliedFor", it.material().appliedFor());
        words.put("law", it.law().law());
        words.put("appeal", it.law().appeal());
        words.put("consulted", consulted(it.material().consulted()));
        words.put("decider", it.by().name() + ", " + lower(it.by().title()));
        words.put("delegation", it.delegation().number());
        return words;
    }

    private static Map<String, String> period(Optional<LocalDate> from, Optional<LocalDate> to, String conditions) {
        return Map.of(
                "from", from.map(DATES::text).orElse(""),
                "to", to.map(DATES::text).orElse(""),
                "conditions", conditions);
    }

    /** What the one consulted thought is not told here: it was material, and the decision is the municipality's alone. */
    private static String consulted(List<Consulted> all) {
        return all.stream()
                .map(it -> it.with() + " (" + DATES.text(it.on()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String heard(Communication communication) {
        return communication.match(
                sent -> "Vi skickade underlaget till dig den " + DATES.text(sent.sentOn())
                        + " och bad om svar senast den "
                        + DATES.text(sent.answerBy()) + ". "
                        + (sent.reply().isBlank()
                                ? "Vi fick inget svar."
                                : "Du svarade: " + sent.reply().strip()),
                skipped -> "Vi skickade inte underlaget till dig före beslutet. "
                        + skipped.reason().strip());
    }

    private static String lower(String title) {
        return title.isEmpty()
                ? title
                : title.substring(0, 1).toLowerCase(Locale.forLanguageTag("sv")) + title.substring(1);
    }
}
