package se.handslag.planning.joint.sip.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.core.json.CanonicalJson;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipField;
import se.handslag.planning.joint.sip.SipFields;

/** A plan's content as it is kept: its fields by their codes. {@code schema} grows by one when the form changes. */
final class SipJson {
    private static final int SCHEMA = 1;

    private SipJson() {}

    static String write(SipContent content) {
        return CanonicalJson.write(Map.of(
                "schema",
                SCHEMA,
                "fields",
                SipFields.of(content).entrySet().stream()
                        .collect(Collectors.toMap(field -> field.getKey().code(), field -> field.getValue()
                                .text()))));
    }

    static SipContent read(String json) {
        Map<String, Object> stored = CanonicalJson.read(json);
        if (!Integer.valueOf(SCHEMA).equals(stored.get("schema"))
                || !(stored.get("fields") instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("Not a coordinated individual plan in a form that this program knows.");
        }
        Map<SipField, FieldValue> read = new LinkedHashMap<>();
        fields.forEach((code, text) ->
                read.put(SipField.parse(String.valueOf(code)).orElseThrow(), new FieldValue(String.valueOf(text), "")));
        return SipFields.content(read);
    }
}
