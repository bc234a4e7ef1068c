package se.handslag.web.shell;

import io.javalin.json.JsonMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;

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
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
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
        Map<String, Object> parts = new HashMap<>(commands.readValue(json, OBJECT));
        for (Map.Entry<String, ?> one : known.entrySet()) {
            if (parts.put(one.getKey(), one.getValue().toString()) != null) {
                throw new IllegalArgumentException("A part of the command stands in the address already.");
            }
        }
        return commands.convertValue(parts, type);
    }

    byte[] write(Object value) {
        return jackson.writeValueAsBytes(value);
    }
}
