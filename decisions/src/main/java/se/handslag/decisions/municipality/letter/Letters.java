package se.handslag.decisions.municipality.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.core.casework.Dates;
import se.handslag.decisions.municipality.Consulted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.correct.CorrectedField;
import se.handslag.decisions.municipality.correct.CorrectedWords;
import se.handslag.decisions.municipality.correct.Correction;

/** Writes the letter of a decision, and of a draft of one, with the same words. */
public final class Letters {
    private static final List<String> OPEN_UNTIL_DECIDED = List.of("decider", "decidedOn", "delegation");

    private Letters() {}

    /** The letter of a decision, by the template that it was made with. */
    public static Letter of(MunicipalDecision decision) {
        return write(decision.particulars(), DecisionDraft.of(decision));
    }

    /** The letter of a proposal: who decides, on what and when, is left to be filled in. */
    static Letter undecided(Particulars particulars, DecisionDraft draft) {
        Map<String, String> open = new HashMap<>(draft.words());
        OPEN_UNTIL_DECIDED.forEach(place -> open.put(place, ""));
        return write(particulars, new DecisionDraft(draft.kind(), draft.reasons(), open));
    }

    /**
     * The copy of a letter that is handed out: with clerical errors corrected, and without the name of the one who decided where that is
     * left out. Without either it is the letter.
     *
     * @param corrections of the decision, oldest first
     * @param withoutDecider whether the name is left out
     */
    public static Letter copy(MunicipalDecision decision, List<Correction> corrections, boolean withoutDecider) {
        CorrectedWords right = CorrectedWords.of(decision, corrections);
        Map<String, String> words = new HashMap<>(words(decision.particulars()));
        words.putAll(DecisionDraft.of(decision).words());
        words.put("person", person(right.of(CorrectedField.NAME), right.of(CorrectedField.NUMBER)));
        words.put("appliedFor", right.of(CorrectedField.APPLIED_FOR));
        words.put("reasons", right.of(CorrectedField.REASONS));
        if (!right.of(CorrectedField.RESTS_ON).isEmpty()) {
            words.put("restsOn", right.of(CorrectedField.RESTS_ON));
        }
        if (withoutDecider) {
            words.put("decider", "En av våra anställda, vars namn är utelämnat i det här exemplaret");
        }
        Letter letter = LetterTemplate.read(decision.particulars().letter()).fill(words);
        List<Letter.Part> parts = new ArrayList<>();
        corrections.forEach(it -> parts.add(note(it)));
        parts.addAll(letter.parts());
        return new Letter(letter.template(), letter.title(), parts, letter.unfilled());
    }

    private static Letter.Part note(Correction correction) {
        return new Letter.Part(
                "Rättat den "
                        + DecisionDraft.DATES.text(
                                Dates.day(correction.corrected().at())),
                List.of(
                        "Där det stod ”" + correction.wrong() + "” ska det stå ”" + correction.right() + "”.",
                        correction.reason()));
    }

    static Letter write(Particulars particulars, DecisionDraft draft) {
        Map<String, String> words = new HashMap<>(words(particulars));
        words.put("reasons", draft.reasons());
        words.putAll(draft.words());
        return LetterTemplate.read(particulars.letter()).fill(words);
    }

    private static Map<String, String> words(Particulars it) {
        Map<String, String> words = new HashMap<>();
        words.put("person", person(it.to().name(), it.to().number()));
        words.put("authority", it.authority());
        words.put("board", it.delegation().board());
        words.put("team", it.teamName());
        words.put("decidedOn", DecisionDraft.DATES.text(it.decidedOn()));
        words.put("appliedOn", DecisionDraft.DATES.text(it.material().appliedOn()));
        words.put("appliedFor", it.material().appliedFor());
        words.put("law", it.law().law());
        words.put("appeal", it.law().appeal());
        words.put("consulted", consulted(it.material().consulted()));
        words.put(
                "presented",
                it.presented().map(by -> by.name() + ", " + lower(by.title())).orElse(""));
        words.put("present", String.join("; ", it.present()));
        words.put("decider", it.by().name() + ", " + lower(it.by().title()));
        words.put("delegation", it.delegation().number());
        return words;
    }

    private static String person(String name, String number) {
        return number.isEmpty() ? name : name + ", " + number;
    }

    /** What the one consulted thought is not told here: it was material, and the decision is the municipality's alone. */
    private static String consulted(List<Consulted> all) {
        return all.stream()
                .map(it -> it.with() + " (" + DecisionDraft.DATES.text(it.on()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String lower(String title) {
        return title.isEmpty()
                ? title
                : title.substring(0, 1).toLowerCase(Locale.forLanguageTag("sv")) + title.substring(1);
    }
}
