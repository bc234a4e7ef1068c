package se.handslag.core.casework;

import java.util.List;

/**
 * A sentence to a person, said later in their language.
 *
 * @param key which sentence; each module carries its texts in {@code texts_sv.properties} and {@code texts_en.properties}
 * @param arguments what is filled in; dates and numbers are formatted for the reader's language; never personal data
 */
public record Sentence(String key, List<Object> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
