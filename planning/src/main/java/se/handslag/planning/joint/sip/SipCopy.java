package se.handslag.planning.joint.sip;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import se.handslag.planning.joint.merge.FieldValue;

/** A plan as it is handed over: every field by a name of its own, rows numbered from 1. */
public final class SipCopy {
    private static final String ROW = "row.";
    private static final String ID = ".id";

    private SipCopy() {}

    /** The content's fields by name: {@code important}, {@code row.1.need} and so on. */
    public static Map<String, String> write(SipContent content) {
        Map<String, String> fields = new TreeMap<>();
        Map<SipRowId, Integer> numbers = new LinkedHashMap<>();
        content.rows().forEach(row -> numbers.put(row.id(), numbers.size() + 1));
        numbers.forEach((id, number) -> fields.put(ROW + number + ID, id.toString()));
        SipFields.of(content).forEach((field, value) -> {
            String row = field.row().map(id -> ROW + numbers.get(id) + ".").orElse("");
            fields.put(row + field.part().code(), value.text());
        });
        return fields;
    }

    /**
     * Reads what {@link #write} wrote; what else a copy holds is left.
     *
     * @throws IllegalArgumentException if it is not a plan; the message holds nothing of it
     */
    public static SipContent read(Map<String, String> fields) {
        try {
            Map<SipField, FieldValue> read = new LinkedHashMap<>();
            fields.forEach((name, text) -> {
                String[] words = name.split("\\.", -1);
                String code = words.length == 3 && words[0].equals("row")
                        ? ROW + fields.getOrDefault(ROW + words[1] + ID, "") + "." + words[2]
                        : name;
                SipField.parse(code).ifPresent(field -> read.put(field, new FieldValue(text, "")));
            });
            return SipFields.content(read);
        } catch (DateTimeException | IllegalArgumentException e) {
            // The cause stays behind: what it repeats of the copy may be about a person.
            throw new IllegalArgumentException("Not a copy of a coordinated individual plan.");
        }
    }
}
