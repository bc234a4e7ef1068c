package se.handslag.core.disclosure.records;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.handslag.core.disclosure.Answers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the conditions of a ground were settled, as one column. */
final class AnswersColumn {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> BY_CODE = new TypeReference<>() {};

    private AnswersColumn() {}

    static String from(Answers answers) {
        return JSON.writeValueAsString(new TreeMap<>(answers.all()));
    }

    /** None where the row is older than the questions. */
    static Answers toDomain(@Nullable String stored) {
        return stored == null ? Answers.none() : new Answers(JSON.readValue(stored, BY_CODE));
    }
}
