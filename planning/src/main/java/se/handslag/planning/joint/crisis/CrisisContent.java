package se.handslag.planning.joint.crisis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldValue;

/**
 * What a crisis plan says.
 *
 * @param fields every field with something in it, in the order of the page; days as {@code yyyy-mm-dd}
 */
public record CrisisContent(Map<CrisisField, FieldValue> fields) implements PersonalData {
    /** A plan in which nothing is written. */
    public static final CrisisContent EMPTY = new CrisisContent(Map.of());

    /** Marks a yes that was said to what is to be saved now. */
    static final String APPROVED_NOW = "now";

    public CrisisContent {
        Map<CrisisField, FieldValue> kept = new EnumMap<>(CrisisField.class);
        fields.forEach((field, value) -> {
            if (!value.isNone()) {
                kept.put(field, value);
            }
        });
        fields = Collections.unmodifiableMap(kept);
    }

    /** The same with this text in place of what stood there. Blanks around it, and several in a row, are taken away. */
    public CrisisContent with(CrisisField field, String text) {
        return with(field, new FieldValue(tidied(text), ""));
    }

    public CrisisContent with(CrisisField field, LocalDate day) {
        return with(field, new FieldValue(day.toString(), field == CrisisField.APPROVED_ON ? APPROVED_NOW : ""));
    }

    public CrisisContent with(CrisisField field, ToCall call) {
        ToCall tidy = new ToCall(line(call.name()), line(call.phone()), line(call.hours()));
        boolean nobody =
                tidy.name().isEmpty() && tidy.phone().isEmpty() && tidy.hours().isEmpty();
        return with(field, nobody ? FieldValue.NONE : tidy.value());
    }

    private CrisisContent with(CrisisField field, FieldValue value) {
        Map<CrisisField, FieldValue> next = new EnumMap<>(CrisisField.class);
        next.putAll(fields);
        next.put(field, value);
        return new CrisisContent(next);
    }

    /** The field's words; empty if nothing is written. */
    public String text(CrisisField field) {
        return fields.getOrDefault(field, FieldValue.NONE).text();
    }

    public boolean has(CrisisField field) {
        return fields.containsKey(field);
    }

    /** Who is called. */
    public Optional<ToCall> call(CrisisField field) {
        return Optional.ofNullable(fields.get(field)).map(ToCall::of);
    }

    public Optional<LocalDate> day(CrisisField field) {
        String text = text(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a day.");
        }
    }

    /** The number of the version that the person said yes to, or {@link #APPROVED_NOW} before it has got its number. */
    Optional<String> approval() {
        return Optional.ofNullable(fields.get(CrisisField.APPROVED_ON)).map(FieldValue::mark);
    }

    /** The same, where what the person said yes to is the version with this number. */
    CrisisContent approvedIn(String version) {
        return has(CrisisField.APPROVED_ON)
                ? with(CrisisField.APPROVED_ON, new FieldValue(text(CrisisField.APPROVED_ON), version))
                : this;
    }

    /** Without what stands in this field. */
    public CrisisContent without(CrisisField field) {
        return with(field, FieldValue.NONE);
    }

    private static String tidied(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\h\\t]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .strip();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return "CrisisContent";
    }
}
