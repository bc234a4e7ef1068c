package se.handslag.planning.joint.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A mapping as it is handed over: areas and their sources numbered from 1. */
public final class MappingCopy {
    private MappingCopy() {}

    /** The fields by name: {@code area.1}, {@code area.1.present.person}, {@code area.1.source.1.on} and so on. */
    static Map<String, String> write(List<ReadingMappings.Area> areas) {
        Map<String, String> fields = new TreeMap<>();
        int number = 0;
        for (ReadingMappings.Area area : areas) {
            number++;
            String at = "area." + number;
            AreaMapping now = area.now();
            fields.put(at, now.area().code());
            fields.put(at + ".version", now.revision().toString());
            fields.put(at + ".assessors", String.join(", ", area.assessors()));
            now.content().fields().forEach((field, value) -> fields.put(at + "." + field.code(), value.text()));
            int source = 0;
            for (MappingSource one : now.content().sources()) {
                source++;
                String name = at + ".source." + source;
                fields.put(name, one.kind().code());
                fields.put(name + ".on", one.on().toString());
                put(fields, name + ".what", one.what());
                put(fields, name + ".assessor", one.assessor());
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is not a mapping; the message holds nothing of it
     */
    public static Map<LifeArea, AreaContent> read(Map<String, String> fields) {
        try {
            Map<LifeArea, AreaContent> areas = new LinkedHashMap<>();
            for (int i = 1; fields.containsKey("area." + i); i++) {
                String at = "area." + i;
                areas.put(LifeArea.ofCode(fields.getOrDefault(at, "")).orElseThrow(), area(fields, at));
            }
            return areas;
        } catch (DateTimeException | java.util.NoSuchElementException e) {
            // The cause stays behind: what it repeats of the copy may be about a person.
            throw new IllegalArgumentException("Not a copy of a mapping.");
        }
    }

    private static AreaContent area(Map<String, String> fields, String at) {
        AreaContent content = new AreaContent(Map.of(), sources(fields, at));
        for (MappingField field : MappingField.values()) {
            content = content.with(field, fields.getOrDefault(at + "." + field.code(), ""));
        }
        return content;
    }

    private static List<MappingSource> sources(Map<String, String> fields, String at) {
        List<MappingSource> sources = new ArrayList<>();
        for (int i = 1; fields.containsKey(at + ".source." + i); i++) {
            String name = at + ".source." + i;
            sources.add(new MappingSource(
                    SourceKind.ofCode(fields.getOrDefault(name, "")).orElseThrow(),
                    LocalDate.parse(fields.getOrDefault(name + ".on", "")),
                    fields.getOrDefault(name + ".what", ""),
                    fields.getOrDefault(name + ".assessor", "")));
        }
        return sources;
    }
}
