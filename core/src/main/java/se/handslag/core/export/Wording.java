package se.handslag.core.export;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import se.handslag.core.casework.Sentence;

/**
 * The words of the one who reads.
 *
 * @param language which
 * @param knows whether there is a text with this key
 * @param says a sentence in the language
 */
public record Wording(Locale language, Predicate<String> knows, Function<Sentence, String> says) {
    String say(String key, Object... arguments) {
        return says.apply(Sentence.of(key, arguments));
    }

    /** The word of a column; its own name if nobody has given it one. */
    public String column(String table, String column) {
        return ExportPlan.wordsOf(table, column).stream()
                .filter(knows)
                .findFirst()
                .map(this::say)
                .orElse(column);
    }

    /** The heading of a chapter. */
    public String table(String table) {
        return knows.test("export." + table) ? say("export." + table) : table;
    }
}
