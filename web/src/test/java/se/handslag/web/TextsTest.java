package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Sentences;

/** Every sentence of the house exists in both languages, and everything that a page or a refusal says by its key has a sentence. */
class TextsTest {
    /** The modules that speak; a team has texts of its own, which the platform checks when the team is loaded. */
    private static final List<String> MODULES =
            List.of("core", "eligibility", "decisions", "planning", "reporting", "web");

    private static final Pattern SAID = Pattern.compile(
            "(?:Sentence\\.of|\\.say|Mark\\.of)\\(\\s*(?:Mark\\.Kind\\.[A-Z]+,\\s*|Kind\\.[A-Z]+,\\s*)?\"([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])\"\\s*[,)]");

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyBundleHoldsTogetherAndNoKeyIsSaidTwice() throws IOException {
        assertThat(bundles()).hasSizeGreaterThanOrEqualTo(4);
        Sentences.of(bundles());
    }

    @Test
    void everythingThatIsSaidByKeyHasASentence() throws IOException {
        Sentences sentences = Sentences.of(bundles());
        Set<String> missing = new TreeSet<>();
        int said = 0;
        for (Path source : files(".java", ".jte")) {
            Matcher found = SAID.matcher(Files.readString(source));
            while (found.find()) {
                said++;
                if (!sentences.knows(found.group(1))) {
                    missing.add(found.group(1) + " in " + HOUSE.relativize(source));
                }
            }
        }
        assertThat(said).as("keys that were looked at").isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static Set<String> bundles() throws IOException {
        Set<String> bundles = new LinkedHashSet<>();
        for (Path file : files("texts_sv.properties")) {
            String path = file.toString().replace('\\', '/');
            String name = path.substring(path.indexOf("/src/main/resources/") + "/src/main/resources/".length());
            bundles.add(name.substring(0, name.length() - "_sv.properties".length()));
        }
        return bundles;
    }

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> all = MODULES.stream()
                .map(module -> HOUSE.resolve(module).resolve("src/main"))
                .filter(Files::isDirectory)
                .flatMap(TextsTest::walk)) {
            return all.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
