package se.handslag.decisions.municipality.correct;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.Ended;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;

/**
 * The correctable words of a decision with its corrections made.
 *
 * @param words of each field; a field that the decision does not have is empty
 */
public record CorrectedWords(Map<CorrectedField, String> words) implements PersonalData {
    public CorrectedWords {
        words = Map.copyOf(words);
    }

    /** With these corrections of the decision, oldest first; those of other decisions do not matter. */
    public static CorrectedWords of(MunicipalDecision decision, List<Correction> corrections) {
        Map<CorrectedField, String> words = new EnumMap<>(CorrectedField.class);
        for (CorrectedField field : CorrectedField.values()) {
            words.put(field, asMade(decision, field));
        }
        corrections.stream()
                .filter(it -> it.decision().equals(decision.id()))
                .forEach(it -> words.compute(it.field(), (field, text) -> it.applyTo(text == null ? "" : text)));
        return new CorrectedWords(words);
    }

    public String of(CorrectedField field) {
        return words.getOrDefault(field, "");
    }

    private static String asMade(MunicipalDecision decision, CorrectedField field) {
        Particulars it = decision.particulars();
        return switch (field) {
            case NAME -> it.to().name();
            case NUMBER -> it.to().number();
            case APPLIED_FOR -> it.material().appliedFor();
            case REASONS -> it.reasons();
            case RESTS_ON -> restsOn(decision);
        };
    }

    private static String restsOn(MunicipalDecision decision) {
        if (decision instanceof Extended extended) {
            return extended.restsOn();
        } else if (decision instanceof Ended ended) {
            return ended.restsOn();
        }
        return decision instanceof Changed changed ? changed.restsOn() : "";
    }

    @Override
    public String toString() {
        return "CorrectedWords";
    }
}
