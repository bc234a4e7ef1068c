package se.handslag.core.consent.records;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How several values stand in one column: codes with a blank between, words with a line each. */
final class Codes {
    private Codes() {}

    static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    static Set<String> split(@Nullable String joined) {
        return joined == null ? Set.of() : without("", joined.split(" "));
    }

    /** Words of one line each, in their order. */
    static String lines(List<String> words) {
        return words.stream().map(it -> it.strip().replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }

    static List<String> ofLines(@Nullable String lines) {
        return lines == null ? List.of() : List.copyOf(without("", lines.split("\n")));
    }

    /** What is empty is kept as nothing, so that it is not in the seal either. */
    static @Nullable String orNothing(String words) {
        return words.isEmpty() ? null : words;
    }

    static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Set<String> without(String left, String[] parts) {
        return Arrays.stream(parts)
                .filter(part -> !part.equals(left))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
