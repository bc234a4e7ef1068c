package se.handslag.planning.joint.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldValue;

/**
 * What a mapping says of one area.
 *
 * @param fields every field with something in it, in the order of the page
 * @param sources what it builds on, the oldest first
 */
public record AreaContent(Map<MappingField, FieldValue> fields, List<MappingSource> sources) implements PersonalData {
    /** An area of which nothing is said. */
    public static final AreaContent EMPTY = new AreaContent(Map.of(), List.of());

    /** The most sources of one area. */
    public static final int MOST_SOURCES = 12;

    public AreaContent {
        Map<MappingField, FieldValue> kept = new EnumMap<>(MappingField.class);
        fields.forEach((field, value) -> {
            if (!value.isNone()) {
                kept.put(field, value);
            }
        });
        fields = Collections.unmodifiableMap(kept);
        sources = List.copyOf(sources);
    }

    /** The same with this text in place of what stood there. */
    public AreaContent with(MappingField field, String text) {
        Map<MappingField, FieldValue> next = new EnumMap<>(MappingField.class);
        next.putAll(fields);
        next.put(field, new FieldValue(text.replace("\r\n", "\n").strip(), ""));
        return new AreaContent(next, sources);
    }

    public AreaContent from(MappingSource source) {
        List<MappingSource> all = new ArrayList<>(sources);
        all.add(source);
        return new AreaContent(fields, all);
    }

    /** The field's words; empty if nothing is written. */
    public String text(MappingField field) {
        return fields.getOrDefault(field, FieldValue.NONE).text();
    }

    public boolean isEmpty() {
        return fields.isEmpty() && sources.isEmpty();
    }

    @Override
    public String toString() {
        return "AreaContent";
    }
}
