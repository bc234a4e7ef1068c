package se.handslag.core.disclosure;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.handslag.core.person.PersonalData;

/**
 * How the conditions of a ground were settled.
 *
 * @param all the answers by the condition's code
 */
public record Answers(Map<String, String> all) implements PersonalData {
    private static final Answers NONE = new Answers(Map.of());

    public Answers {
        all = Map.copyOf(new TreeMap<>(all));
    }

    public static Answers none() {
        return NONE;
    }

    public static Answers of(Condition condition, String answer) {
        return NONE.and(condition, answer);
    }

    public Answers and(Condition condition, String answer) {
        Map<String, String> more = new TreeMap<>(all);
        more.put(condition.code(), answer);
        return new Answers(more);
    }

    public Optional<String> to(Condition condition) {
        return Optional.ofNullable(all.get(condition.code()));
    }

    /** Without what was not asked. */
    Answers only(Collection<Condition> asked) {
        Answers kept = NONE;
        for (Condition condition : asked) {
            Optional<String> answer = to(condition);
            if (answer.isPresent()) {
                kept = kept.and(condition, answer.get().strip());
            }
        }
        return kept;
    }

    @Override
    public String toString() {
        return "Answers" + all.keySet();
    }
}
