package se.handslag.planning.region.rehabilitation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldValue;

/**
 * What a rehabilitation plan says.
 *
 * @param fields every field with something in it, in the order of the page; the day as {@code yyyy-mm-dd}
 */
public record RehabilitationContent(Map<RehabilitationField, FieldValue> fields) implements PersonalData {
    /** A plan in which nothing is written. */
    public static final RehabilitationContent EMPTY = new RehabilitationContent(Map.of());

    public RehabilitationContent {
        Map<RehabilitationField, FieldValue> kept = new EnumMap<>(RehabilitationField.class);
        fields.forEach((field, value) -> {
            if (!value.isNone()) {
                kept.put(field, value);
            }
        });
        fields = Collections.unmodifiableMap(kept);
    }

    public RehabilitationContent with(RehabilitationField field, String text) {
        return with(field, new FieldValue(text.replace("\r\n", "\n").strip(), ""));
    }

    public RehabilitationContent with(RehabilitationField field, Intervention step) {
        Intervention tidy = new Intervention(line(step.what()), line(step.who()), line(step.when()));
        boolean nothing =
                tidy.what().isEmpty() && tidy.who().isEmpty() && tidy.when().isEmpty();
        return with(field, nothing ? FieldValue.NONE : tidy.value());
    }

    public RehabilitationContent followedUpOn(LocalDate day) {
        return with(RehabilitationField.FOLLOW_UP_ON, new FieldValue(day.toString(), ""));
    }

    private RehabilitationContent with(RehabilitationField field, FieldValue value) {
        Map<RehabilitationField, FieldValue> next = new EnumMap<>(RehabilitationField.class);
        next.putAll(fields);
        next.put(field, value);
        return new RehabilitationContent(next);
    }

    /** The field's words; empty if nothing is written. */
    public String text(RehabilitationField field) {
        return fields.getOrDefault(field, FieldValue.NONE).text();
    }

    public boolean has(RehabilitationField field) {
        return fields.containsKey(field);
    }

    public Optional<Intervention> step(RehabilitationField field) {
        return Optional.ofNullable(fields.get(field)).map(Intervention::of);
    }

    public Optional<LocalDate> followUpOn() {
        String text = text(RehabilitationField.FOLLOW_UP_ON);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a day.");
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return "RehabilitationContent";
    }
}
