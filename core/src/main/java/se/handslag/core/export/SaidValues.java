package se.handslag.core.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Dates;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.records.StoredRow;

/** A stored value as it is said to the one it is about: codes as words, days as days, authorities by name. */
public final class SaidValues {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String KIND_OF_ITEM = "item_kind";
    private static final String HASH = "[0-9a-f]{64}";
    private static final String DAYS = "\\d{4}-\\d{2}-\\d{2}[^\\d]\\d{4}-\\d{2}-\\d{2}";

    /** Where a value stands, and of what kind of item it is if it is of one. */
    private record Place(String table, String column, String kind) {}

    private final ExportPlan plan;
    private final Wording wording;
    private final Map<String, String> names;
    private final Dates dates;

    /** @param names what authorities are called, by id */
    public SaidValues(ExportPlan plan, Wording wording, Map<String, String> names) {
        this.plan = plan;
        this.wording = wording;
        this.names = Map.copyOf(names);
        dates = new Dates(wording.language());
    }

    /** What the reader is told; empty if the column is technical or holds nothing. @param columns all of the table */
    public Optional<String> say(StoredRow row, String column, Map<String, String> columns) {
        @Nullable Object value = row.values().get(column);
        if (value == null || plan.isTechnical(row.table(), column, columns)) {
            return Optional.empty();
        }
        String kind = String.valueOf(row.values().get(KIND_OF_ITEM));
        String said = say(row.table(), column, value, kind);
        if (said.isBlank()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(List.of(said));
        columns.keySet().stream()
                .filter(other -> ExportPlan.foldedInto(other, columns)
                        .filter(column::equals)
                        .isPresent())
                .map(other -> row.values().get(other))
                .filter(other -> other != null)
                .map(other -> names.getOrDefault(other.toString(), other.toString()))
                .filter(words -> !words.isBlank())
                .forEach(all::add);
        return Optional.of(String.join(", ", all));
    }

    private String say(String table, String column, Object value, String kind) {
        if (value instanceof LocalDate day) {
            return dates.text(day);
        } else if (value instanceof Instant moment) {
            return dates.text(moment);
        } else if (value instanceof Boolean truth) {
            return wording.say(truth ? "export.yes" : "export.no");
        }
        String text = value.toString();
        List<String> prefixes = plan.prefixes(table, column);
        if (!prefixes.isEmpty()) {
            return Arrays.stream(text.split(" "))
                    .map(code -> word(prefixes, code))
                    .collect(Collectors.joining(", "));
        }
        return text.startsWith("{") || text.startsWith("[")
                ? fields(new Place(table, column, kind), text).orElse(text)
                : text;
    }

    private String word(List<String> prefixes, String code) {
        return prefixes.stream()
                .map(prefix -> prefix + code)
                .filter(wording.knows())
                .findFirst()
                .map(wording::say)
                .orElseGet(() -> names.getOrDefault(code, code));
    }

    /** What stands in several fields at once, one line for each; empty if it is not of that kind. */
    private Optional<String> fields(Place place, String text) {
        try {
            Map<String, Object> read = CanonicalJson.read(text.startsWith("[") ? "{\"\":" + text + "}" : text);
            List<String> lines = new ArrayList<>();
            read.forEach((key, value) -> lines(place, "", key, value, lines));
            return Optional.of(String.join("\n", lines));
        } catch (IllegalArgumentException e) {
            // Someone's own words that begin with a bracket.
            return Optional.empty();
        }
    }

    /** @param outer the field that this one stands in; empty for none */
    private void lines(Place place, String outer, String key, @Nullable Object value, List<String> lines) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((inner, held) -> lines(place, key, inner.toString(), held, lines));
        } else if (value instanceof List<?> list) {
            list.forEach(held -> lines(place, outer, key, held, lines));
        } else if (value != null && !plan.isTechnicalField(place.table(), place.column(), key)) {
            String words = value instanceof Boolean truth
                    ? wording.say(truth ? "export.yes" : "export.no")
                    : field(place, key, value.toString());
            if (!words.isBlank() && !words.matches(ID) && !words.matches(HASH)) {
                lines.add(label(place, outer, key) + words);
            }
        }
    }

    /** A module names the fields of what can be handed over: {@code goal.2.step.1} of a plan is {@code item.plan.goal.n.step.n}. */
    private static String keyOf(String kind, String field) {
        return "item." + kind + "." + field.replaceAll("\\d+", "n").replaceFirst("^section\\.[a-z-]+", "section");
    }

    private String label(Place place, String outer, String key) {
        String field = nameOf(key);
        Optional<String> own = plan.fieldsOf(place.table(), place.column()).stream()
                .flatMap(prefix -> Stream.of(prefix + outer + "." + field, prefix + field))
                .filter(wording.knows())
                .findFirst();
        return own.map(known -> wording.say(known) + ": ").orElseGet(() -> label(place.kind(), key));
    }

    /** A field of one of several rows is called as it is in each: {@code row.<id>.need} is {@code need}. */
    private static String nameOf(String key) {
        return key.replaceFirst("^[a-z]+\\." + ID + "\\.", "");
    }

    private String label(String kind, String field) {
        String known = "export.field." + field;
        if (wording.knows().test(known)) {
            return wording.say(known) + ": ";
        }
        Object[] numbers = Arrays.stream(field.split("\\."))
                .filter(word -> word.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .toArray();
        return wording.knows().test(keyOf(kind, field)) ? wording.say(keyOf(kind, field), numbers) + ": " : "";
    }

    private String field(Place place, String key, String text) {
        List<String> prefixes = plan.prefixes(place.table(), place.column() + "." + nameOf(key));
        if (!prefixes.isEmpty()) {
            return word(prefixes, text);
        } else if (text.matches("[a-z-]{1,40}")) {
            return word(List.of(keyOf(place.kind(), key) + ".", "note.kind."), text);
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return dates.text(LocalDate.parse(text));
            } else if (text.matches(DAYS)) {
                return Arrays.stream(text.split("[^\\d-]"))
                        .map(day -> dates.text(LocalDate.parse(day)))
                        .collect(Collectors.joining(" – "));
            } else if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*Z")) {
                return dates.text(Instant.parse(text));
            }
        } catch (DateTimeParseException e) {
            // Only looked like one: said as it stands.
            return text;
        }
        return text;
    }
}
