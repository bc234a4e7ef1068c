package se.handslag.reporting.directory;

import java.util.Map;

/**
 * A sentence about a service.
 *
 * @param about what it is about
 * @param answer whether it is so, and who says it
 * @param words the sentence by language, as tags such as {@code sv}; at least one
 */
public record Statement(Topic about, Answer answer, Map<String, String> words) {
    public Statement {
        words = Map.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A statement has words.");
        }
    }

    /** The sentence in the language, or else in Swedish, or else in the first there is. */
    public String say(String language) {
        return words.getOrDefault(
                language,
                words.getOrDefault(
                        "sv", words.values().stream().sorted().findFirst().orElseThrow()));
    }
}
