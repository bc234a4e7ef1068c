package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Sentences;

/** What any module writes in the access log, and every kind of thing that can be handed over, can be read by a layperson. */
class EveryActHasWordsTest {
    private static final List<String> MODULES =
            List.of("core", "eligibility", "decisions", "planning", "reporting", "web");
    private static final Pattern ACT =
            Pattern.compile("Act\\s*\\.\\s*(?:reading|writing)\\(\\s*\"([a-z.-]+)\"\\s*([,)+])");
    private static final Pattern KIND = Pattern.compile("new ItemKind\\(\"([a-z-]+)\"\\)");

    private final Sentences sentences = sentences();

    private static Sentences sentences() {
        Set<String> bundles = new LinkedHashSet<>(Set.of("se/handslag/core/texts", "se/handslag/core/export/texts"));
        Rooms.parts().forEach(part -> bundles.addAll(part.texts()));
        return Sentences.of(bundles);
    }

    @Test
    void saysEveryAct() {
        Set<String> verbs = found(ACT);

        assertThat(verbs).hasSizeGreaterThan(40);
        assertThat(verbs).allSatisfy(verb -> isSaid("act." + verb));
    }

    @Test
    void saysEveryKindOfThingThatCanBeHandedOver() {
        Set<String> kinds = found(KIND);

        assertThat(kinds).hasSizeGreaterThan(5).contains("note", "finding", "plan");
        assertThat(kinds).allSatisfy(kind -> {
            isSaid("item." + kind);
            isSaid("act.disclosure." + kind);
            isSaid("act.disclosure.received." + kind);
        });
    }

    private void isSaid(String key) {
        assertThat(sentences.knows(key)).as(key).isTrue();
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (String module : MODULES) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                sources.filter(path -> path.toString().endsWith(".java")).forEach(path -> addAll(path, pattern, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static void addAll(Path source, Pattern pattern, Set<String> found) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(source, StandardCharsets.UTF_8));
            while (matcher.find()) {
                // A verb that is put together of two parts is said for each kind of thing, below.
                if (matcher.groupCount() < 2 || !matcher.group(2).equals("+")) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
