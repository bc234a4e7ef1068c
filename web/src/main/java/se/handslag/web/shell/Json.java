package se.handslag.web.shell;

import io.javalin.json.JsonMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** JSON as the API speaks it: records, ids and moments as text, and no field that we do not know. */
final class Json implements JsonMapper {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final tools.jackson.databind.json.JsonMapper jackson = tools.jackson.databind.json.JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /** For commands: nothing may be left out, and codes and ids are written as everywhere else. */
    private final tools.jackson.databind.json.JsonMapper commands = jackson.rebuild()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            // Two parts with one name: whoever reads the request after us could take the other one.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // A text is a text: a number for reasons is a mistake, and one that would be signed.
            .withCoercionConfig(
                    LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new CodesAndIds())
            .build();

    @Override
    public String toJsonString(Object value, Type type) {
        return jackson.writeValueAsString(value);
    }

    @Override
    public InputStream toJsonStream(Object value, Type type) {
        return new java.io.ByteArrayInputStream(jackson.writeValueAsBytes(value));
    }

    @Override
    public void writeToOutputStream(Stream<?> values, OutputStream out) {
        try (var rows = jackson.writer().writeValuesAsArray(out)) {
            values.forEach(rows::write);
        }
    }

    @Override
    public <T> T fromJsonString(String json, Type type) {
        return jackson.readValue(json, jackson.constructType(type));
    }

    @Override
    public <T> T fromJsonStream(InputStream json, Type type) {
        return jackson.readValue(json, jackson.constructType(type));
    }

    /** @throws JacksonException if the text is not JSON of the type; its message may quote the text */
    <T> T read(String json, Class<T> type) {
        return jackson.readValue(json, type);
    }

    /**
     * Reads a command of which some parts are known from the address.
     *
     * @param known by name; a body that has one of them too is refused
     * @throws JacksonException if the text is not JSON of the type; its message may quote the text
     * @throws IllegalArgumentException if a part has a value that it cannot have
     */
    <T> T readCommand(String json, Class<T> type, Map<String, ?> known) {
        Map<String, Object> sent = commands.readValue(json, OBJECT);
        if (sent == null) {
            throw new IllegalArgumentException("A command is an object.");
        }
        Map<String, Object> parts = new HashMap<>();
        sent.forEach((name, value) -> parts.put(name(name), tidy(value)));
        for (Map.Entry<String, ?> one : known.entrySet()) {
            if (parts.containsKey(one.getKey())) {
                throw new IllegalArgumentException("A part of the command stands in the address already.");
            }
            parts.put(one.getKey(), one.getValue().toString());
        }
        return commands.convertValue(parts, type);
    }

    /** Every text as a form would have had it, however deep it lies. */
    private static @Nullable Object tidy(@Nullable Object value) {
        if (value instanceof String text) {
            if (text.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE)) {
                throw new IllegalArgumentException("Half a letter cannot be kept.");
            }
            return FormBody.tidy(text);
        } else if (value instanceof List<?> list) {
            return list.stream().map(Json::tidy).collect(Collectors.toCollection(ArrayList::new));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> tidied = new HashMap<>();
            map.forEach((name, inside) -> tidied.put(name((String) name), tidy(inside)));
            return tidied;
        }
        return value;
    }

    /** A name that had to be tidied could become another's. */
    private static String name(String name) {
        if (!name.equals(tidy(name))) {
            throw new IllegalArgumentException("A name has letters and nothing else.");
        }
        return name;
    }

    byte[] write(Object value) {
        return jackson.writeValueAsBytes(value);
    }
}
