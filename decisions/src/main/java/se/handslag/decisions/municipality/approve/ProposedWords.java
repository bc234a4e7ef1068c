package se.handslag.decisions.municipality.approve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.person.PersonalData;

/**
 * What a decision is to say, as it is filled in: the command of the deciding verb as data, so that it can be kept, compared and read back.
 *
 * @param fields by name; days as ISO dates; a field that is not filled in is left out
 */
public record ProposedWords(Map<String, String> fields) implements PersonalData {
    /** The longest of all fields together, in characters. */
    public static final int LONGEST = 60_000;

    public ProposedWords {
        fields = fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, field -> field.getValue().strip()));
    }

    /** What is filled in; empty text if nothing. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The day that is filled in; empty if none is. */
    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Those of these fields that hold no day. */
    List<String> withoutDay(String... days) {
        return Stream.of(days).filter(field -> day(field).isEmpty()).toList();
    }

    /** The fields that belong to a point, by name. */
    Map<String, String> of(ProposalPoint point, Map<String, ProposalPoint> places) {
        Map<String, String> words = new TreeMap<>();
        fields.forEach((field, text) -> {
            if (places.get(field) == point) {
                words.put(field, text);
            }
        });
        return words;
    }

    /** How many characters all fields have together. */
    int length() {
        return fields.values().stream().mapToInt(String::length).sum();
    }

    @Override
    public String toString() {
        return "ProposedWords" + fields.keySet();
    }
}
