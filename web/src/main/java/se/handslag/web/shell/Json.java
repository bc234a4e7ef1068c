package se.handslag.web.shell;

import io.javalin.json.JsonMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;

/** JSON as the API speaks it: records, ids and moments as text, and no field that we do not know. */
final class Json implements JsonMapper {
    private final tools.jackson.databind.json.JsonMapper jackson = tools.jackson.databind.json.JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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

    byte[] write(Object value) {
        return jackson.writeValueAsBytes(value);
    }
}
