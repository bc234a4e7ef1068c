package se.handslag.reporting.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.handslag.core.json.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A line of a national file, as {@code national-line.schema.json} says it: one table of one team's year, and nothing else. */
final class TableLine {
    static final String FORMAT = "handslag-national-1";

    // A key that stands twice would be read as one thing here and as another elsewhere.
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new LinkedHashMap<>();
    private final SortedMap<String, Long> cells = new TreeMap<>();
    private final SortedSet<String> withheld = new TreeSet<>();

    private TableLine() {}

    /** The line, without its end. */
    static String write(TeamTable table) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("format", FORMAT);
        line.put("year", table.of().year());
        line.put("team", table.of().team());
        line.put("model", table.of().model());
        line.put("region", table.of().region());
        line.put("table", table.id());
        line.put("threshold", table.threshold());
        table.total().ifPresent(total -> line.put("total", total));
        if (table.days() != TeamTable.NO_DAYS) {
            line.put("median", table.days());
        }
        line.put("cells", table.cells());
        line.put("withheld", List.copyOf(table.withheld()));
        return CanonicalJson.write(line);
    }

    /**
     * Reads a line.
     *
     * @param bytes where it lies
     * @param from its first byte
     * @param length how many bytes
     * @param told is told everything that is wrong, in words that repeat nothing of the line
     * @return the table, or nothing if something is wrong
     */
    static @Nullable TeamTable read(byte[] bytes, int from, int length, List<String> told) {
        TableLine line = new TableLine();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, from, length)) {
            line.object(json);
        } catch (JacksonException e) {
            told.add("is not one JSON object; the fault is at character "
                    + e.getLocation().getColumnNr() + ".");
            return null;
        }
        TeamTable table = line.faults.isEmpty() ? line.table() : null;
        told.addAll(line.faults);
        return table;
    }

    private void object(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            faults.add("is not one JSON object.");
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            switch (key) {
                case "format", "team", "model", "region", "table" -> text(json, key, value);
                case "year", "threshold", "total", "median" -> numbers.put(key, number(json, key, value));
                case "cells" -> cells(json, value);
                case "withheld" -> withheld(json, value);
                default -> {
                    faults.add("holds a key that the format does not have.");
                    json.skipChildren();
                }
            }
        }
        if (json.nextToken() != null) {
            faults.add("holds more than one JSON object.");
        }
    }

    private void text(JsonParser json, String key, JsonToken value) {
        if (value == JsonToken.VALUE_STRING) {
            texts.put(key, json.getString());
        } else {
            faults.add("'" + key + "' is to be a text.");
            json.skipChildren();
        }
    }

    private long number(JsonParser json, String key, JsonToken value) {
        if (value == JsonToken.VALUE_NUMBER_INT && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long number = json.getLongValue();
            // What is withheld has a mark of its own inside; no file may say it with a number.
            if (number >= 0) {
                return number;
            }
        }
        faults.add("'" + key + "' is to be a whole number, not below 0.");
        json.skipChildren();
        return 0;
    }

    private void cells(JsonParser json, JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            faults.add("'cells' is to be an object.");
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String cell = json.currentName();
            cells.put(cell, number(json, "cells", json.nextToken()));
        }
    }

    private void withheld(JsonParser json, JsonToken value) {
        if (value != JsonToken.START_ARRAY) {
            faults.add("'withheld' is to be a list of texts.");
            json.skipChildren();
            return;
        }
        for (JsonToken cell = json.nextToken(); cell != JsonToken.END_ARRAY; cell = json.nextToken()) {
            if (cell != JsonToken.VALUE_STRING) {
                faults.add("'withheld' is to be a list of texts.");
                json.skipChildren();
            } else if (!withheld.add(json.getString())) {
                faults.add("'withheld' names a cell twice.");
            }
        }
    }

    private @Nullable TeamTable table() {
        for (String key : List.of("format", "team", "model", "region", "table")) {
            if (!texts.containsKey(key)) {
                faults.add("'" + key + "' is missing.");
            }
        }
        for (String key : List.of("year", "threshold")) {
            if (!numbers.containsKey(key)) {
                faults.add("'" + key + "' is missing.");
            }
        }
        if (!faults.isEmpty()) {
            return null;
        }
        if (!FORMAT.equals(text("format"))) {
            faults.add("'format' is to be " + FORMAT + ".");
            return null;
        }
        TeamYear of = new TeamYear(small("year"), text("team"), text("model"), text("region"));
        long total = numbers.getOrDefault("total", TeamTable.WITHHELD);
        int days = numbers.containsKey("median") ? small("median") : TeamTable.NO_DAYS;
        try {
            return new TeamTable(of, text("table"), small("threshold"), total, cells, withheld, days);
        } catch (IllegalArgumentException e) {
            // It tells the first thing that is wrong. Whoever mends the file wants them all.
            faults.addAll(TeamTable.faults(of, text("table"), small("threshold"), total, cells, withheld, days));
            return null;
        }
    }

    private String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** What does not fit is out of every range as well. */
    private int small(String key) {
        return (int) Math.min(Integer.MAX_VALUE, numbers.getOrDefault(key, 0L));
    }
}
