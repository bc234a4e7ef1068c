package se.handslag.core.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Canonical JSON: keys sorted by UTF-16 code unit, no white space, only objects, lists, texts, whole numbers and truth values.
 *
 * <p>In the spirit of RFC 8785. Fractions are left out on purpose, since they are where two writers disagree.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** The letters from here and to there, Å and ö among them, are written as they are. */
    private static final char FIRST_LATIN = '\u00a0';

    private static final char LAST_PLAIN = '\u017f';
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private CanonicalJson() {}

    /**
     * Writes an object.
     *
     * @param object texts, {@code Integer}, {@code Long}, {@code Boolean}, lists and maps of these
     * @throws IllegalArgumentException if there is something else in it
     */
    public static String write(Map<String, ?> object) {
        return MAPPER.writeValueAsString(ordered(object));
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if the text is not one JSON object; the message does not repeat the text
     */
    public static Map<String, Object> read(String json) {
        try {
            Map<String, Object> object = MAPPER.readValue(json, OBJECT);
            if (object != null) {
                return object;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a JSON object; the fault is at character "
                    + e.getLocation().getCharOffset() + ".");
        }
        throw new IllegalArgumentException("Not a JSON object.");
    }

    /** Appends a text as {@link #write} writes it, with its quotation marks; for what is written so often that it builds its own objects. */
    public static void append(StringBuilder json, String text) {
        if (isPlain(text)) {
            json.append('"').append(text).append('"');
        } else {
            json.append(MAPPER.writeValueAsString(text));
        }
    }

    /** Whether nothing in the text is written otherwise than it is; false where it is not known. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '/' || c > LAST_PLAIN || (c > '~' && c < FIRST_LATIN)) {
                return false;
            }
        }
        return true;
    }

    /** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static Object ordered(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, inner) -> sorted.put((String) key, ordered(inner)));
            return sorted;
        } else if (value instanceof List<?> list) {
            return list.stream().map(CanonicalJson::ordered).toList();
        } else if (value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("Canonical JSON cannot hold "
                + (value == null ? "nothing" : value.getClass().getName()) + ".");
    }
}
