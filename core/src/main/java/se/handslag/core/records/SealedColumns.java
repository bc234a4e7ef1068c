package se.handslag.core.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.handslag.core.json.CanonicalJson;

/** The columns of a sealed row class, and the hash over what a row has in them. */
final class SealedColumns {
    private static final Map<Class<?>, SealedColumns> KNOWN = new ConcurrentHashMap<>();
    private static final String CASE_ID = "case_id";

    /** The columns of a field: its own, or those of the columns embedded in it. */
    private record Place(Field field, Map<String, Field> embedded) {}

    private final String type;
    private final Field id;
    private final Map<String, Place> places = new TreeMap<>();

    private SealedColumns(Class<?> row) {
        type = row.getAnnotation(Entity.class).name();
        @Nullable Field found = null;
        for (Field field : row.getDeclaredFields()) {
            if (field.isAnnotationPresent(Id.class)) {
                found = open(field);
            }
            if (field.isAnnotationPresent(Embedded.class)) {
                places.put(field.getName(), new Place(open(field), embedded(field)));
            } else if (field.isAnnotationPresent(Id.class) || field.isAnnotationPresent(Column.class)) {
                places.put(field.getName(), new Place(open(field), Map.of()));
            }
        }
        if (found == null || found.getType() != UUID.class) {
            throw new IllegalStateException(type + " has no id of type UUID and cannot be sealed.");
        }
        id = found;
    }

    static SealedColumns of(Class<?> row) {
        return KNOWN.computeIfAbsent(row, SealedColumns::new);
    }

    /** Whether rows of this class are sealed. */
    static boolean areOf(Class<?> row) {
        EntityListeners listeners = row.getAnnotation(EntityListeners.class);
        return listeners != null && Arrays.asList(listeners.value()).contains(Sealing.class);
    }

    /** The name of the row's entity. */
    String type() {
        return type;
    }

    String idAttribute() {
        return id.getName();
    }

    String idColumn() {
        return column(id);
    }

    UUID id(Object row) {
        return (UUID) read(id, row);
    }

    /** The case that the row is about; null if it is about none. */
    @Nullable
    UUID caseId(Object row) {
        return places.values().stream()
                .map(Place::field)
                .filter(field -> CASE_ID.equals(column(field)))
                .findFirst()
                .map(field -> (UUID) read(field, row))
                .orElse(null);
    }

    /** SHA-256 over every column that is not empty, by column name. */
    String hash(Object row) {
        Map<String, Object> json = new HashMap<>();
        json.put("", type);
        for (Place place : places.values()) {
            @Nullable Object value = read(place.field(), row);
            if (place.embedded().isEmpty()) {
                put(json, column(place.field()), value);
            } else if (value != null) {
                place.embedded().forEach((column, inner) -> put(json, column, read(inner, value)));
            }
        }
        return CanonicalJson.sha256(CanonicalJson.write(json));
    }

    private static void put(Map<String, Object> json, String column, @Nullable Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            json.put(column, value);
        } else if (value instanceof Instant instant) {
            json.put(column, asStored(instant).toString());
        } else if (value != null) {
            json.put(column, value.toString());
        }
    }

    /** As both databases keep it: to the nearest microsecond. */
    private static Instant asStored(Instant instant) {
        long microseconds = (instant.getNano() + 500L) / 1_000L;
        return Instant.ofEpochSecond(instant.getEpochSecond(), microseconds * 1_000L);
    }

    private static Map<String, Field> embedded(Field field) {
        Map<String, String> renamed = new HashMap<>();
        for (AttributeOverride override : field.getAnnotationsByType(AttributeOverride.class)) {
            renamed.put(override.name(), override.column().name());
        }
        Map<String, Field> columns = new TreeMap<>();
        for (Field inner : field.getType().getDeclaredFields()) {
            if (inner.isAnnotationPresent(Column.class)) {
                columns.put(renamed.getOrDefault(inner.getName(), column(inner)), open(inner));
            }
        }
        return columns;
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    private static Field open(Field field) {
        field.setAccessible(true);
        return field;
    }

    private static @Nullable Object read(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A column of " + row.getClass().getSimpleName() + " cannot be read.", e);
        }
    }
}
