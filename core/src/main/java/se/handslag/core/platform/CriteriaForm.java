package se.handslag.core.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;

/** Reads criteria back from the form that {@link BlueprintJson} gives them. */
final class CriteriaForm {
    private CriteriaForm() {}

    static Criterion read(@Nullable Object value) {
        Map<?, ?> form = map(value);
        String id = text(form, "id");
        switch (text(form, "form")) {
            case "all":
                return new Criterion.All(id, parts(form));
            case "any":
                return new Criterion.Any(id, parts(form));
            case "not":
                List<Criterion> parts = parts(form);
                if (parts.size() != 1) {
                    throw wrong("a negation has one part");
                }
                return new Criterion.Not(id, parts.get(0));
            case "fact":
                return new Criterion.Fact(
                        id,
                        settledBy(text(form, "settledBy")),
                        form.containsKey("law") ? Optional.of(topic(text(form, "law"))) : Optional.empty(),
                        form.containsKey("automatic")
                                ? Optional.of(automatic(map(form.get("automatic"))))
                                : Optional.empty());
            default:
                throw wrong("a criterion is all, any, not or fact");
        }
    }

    private static List<Criterion> parts(Map<?, ?> form) {
        if (form.get("parts") instanceof List<?> parts) {
            return parts.stream().map(CriteriaForm::read).toList();
        }
        throw wrong("parts are a list");
    }

    private static Automatic automatic(Map<?, ?> form) {
        if (form.get("hasTurned") instanceof Integer years) {
            return new Automatic.HasTurned(years);
        }
        return new Automatic.ResidentIn(text(form, "residentIn"));
    }

    private static SettledBy settledBy(String code) {
        return Arrays.stream(SettledBy.values())
                .filter(who -> who.code().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong("nobody is called '" + code + "'"));
    }

    private static LegalTopic topic(String code) {
        return Arrays.stream(LegalTopic.values())
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong("no legal topic is called '" + code + "'"));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("an object is missing");
    }

    private static String text(Map<?, ?> form, String key) {
        if (form.get(key) instanceof String text) {
            return text;
        }
        throw wrong("the text '" + key + "' is missing");
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("These are not criteria in the stored form: " + what + ".");
    }
}
