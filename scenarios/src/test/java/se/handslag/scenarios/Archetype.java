package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Generates a project as {@code mvn archetype:generate} does, by the archetype's own description: which files, what is asked for, what goes
 * into the package.
 *
 * <p>Done here, since the archetype plugin would have to be fetched for this alone. It knows what our description uses and fails on the rest.
 */
final class Archetype {
    private static final Path HOME = Outside.repository().resolve("plugins/archetype/src/main/resources");
    private static final Path FILES = HOME.resolve("archetype-resources");

    private final Map<String, String> answers;
    private final Element description;

    private Archetype(Map<String, String> answers) throws Exception {
        this.answers = new HashMap<>(answers);
        this.description = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(HOME.resolve("META-INF/maven/archetype-metadata.xml").toFile())
                .getDocumentElement();
    }

    static void generate(Map<String, String> answers, Path project) throws Exception {
        new Archetype(answers).generate(project);
    }

    private void generate(Path project) throws Exception {
        for (Element asked : under(description, "requiredProperty")) {
            String answer = answers.get(asked.getAttribute("key"));
            assertThat(answer).as(asked.getAttribute("key")).isNotNull();
            under(asked, "validationRegex").forEach(form -> assertThat(answer)
                    .matches(form.getTextContent().strip()));
        }
        TreeSet<Path> used = new TreeSet<>();
        write(FILES.resolve("pom.xml"), project.resolve("pom.xml"), used);
        for (Element set : under(description, "fileSet")) {
            assertThat(set.getAttribute("filtered")).isEqualTo("true");
            String directory = under(set, "directory").get(0).getTextContent().strip();
            Path from = FILES.resolve(directory);
            Path to = project.resolve(directory);
            if (set.getAttribute("packaged").equals("true")) {
                to = to.resolve(answers.get("package").replace('.', '/'));
            }
            for (Path file : files(from)) {
                if (isIn(set, from.relativize(file))) {
                    write(
                            file,
                            to.resolve(from.relativize(file)
                                    .toString()
                                    .replace("__teamClass__", answers.get("teamClass"))),
                            used);
                }
            }
        }
        assertThat(used)
                .as("every file of the archetype is in its description")
                .containsExactlyElementsOf(files(FILES));
    }

    private static boolean isIn(Element set, Path file) {
        List<Element> includes = under(set, "include");
        return includes.isEmpty()
                || includes.stream().anyMatch(include -> {
                    PathMatcher matcher = FileSystems.getDefault()
                            .getPathMatcher("glob:" + include.getTextContent().strip());
                    return matcher.matches(file);
                });
    }

    private void write(Path from, Path to, TreeSet<Path> used) throws IOException {
        String text = Files.readString(from);
        // Velocity would take these for its own.
        assertThat(text).as("%s", from).doesNotContain("##", "#set", "#if", "#*");
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            text = text.replace("${" + answer.getKey() + "}", answer.getValue());
        }
        assertThat(text)
                .as("everything that is asked for in %s is answered", from)
                .doesNotContain("${");
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
        used.add(from);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Element> under(Element above, String name) {
        NodeList found = above.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
