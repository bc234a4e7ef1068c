package se.handslag.web.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The README's diagram and the POMs say the same about which module uses which. */
class ModuleDiagramTest {
    /** {@code a["folder"] --> b}, where the folder is written once; dotted is a use in tests and thick a parent POM. */
    private static final Pattern ARROW =
            Pattern.compile("\\s*(\\w+)(?:\\[\"([^\"]+)\"])?\\s+(-->|-\\.->|==>)\\s+(\\w+)(?:\\[\"([^\"]+)\"])?\\s*");

    @Test
    void everyArrowIsADependencyAndEveryDependencyAnArrow() throws Exception {
        assertThat(drawn())
                .as(
                        "the diagram in README.md between modules:begin and modules:end, compared with the POMs; "
                                + "draw an arrow --> for a dependency, -.-> for one of the tests only, and ==> for a parent POM")
                .isEqualTo(declared());
    }

    private static Set<String> drawn() throws IOException {
        Map<String, String> folders = new HashMap<>();
        List<String[]> arrows = new ArrayList<>();
        for (String line : Readme.block("modules")) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches()) {
                arrows.add(new String[] {arrow.group(1), arrow.group(3), arrow.group(4)});
                folderOf(folders, arrow.group(1), arrow.group(2));
                folderOf(folders, arrow.group(4), arrow.group(5));
            } else {
                assertThat(line.strip())
                        .as("a line of the diagram that is no arrow")
                        .startsWith("flowchart");
            }
        }
        Set<String> drawn = new TreeSet<>();
        arrows.forEach(arrow -> drawn.add(folders.getOrDefault(arrow[0], arrow[0]) + " " + arrow[1] + " "
                + folders.getOrDefault(arrow[2], arrow[2])));
        return drawn;
    }

    private static void folderOf(Map<String, String> folders, String id, @Nullable String folder) {
        if (folder != null) {
            folders.put(id, folder);
        }
    }

    private static Set<String> declared() throws Exception {
        Map<String, Element> poms = new HashMap<>();
        for (Element module : children(child(pom(Readme.root()), "modules"), "module")) {
            String folder = module.getTextContent().strip();
            poms.put(folder, pom(Readme.root().resolve(folder)));
        }
        Map<String, String> folderByArtifact = new HashMap<>();
        poms.forEach(
                (folder, pom) -> folderByArtifact.put(child(pom, "artifactId").getTextContent(), folder));

        Set<String> declared = new TreeSet<>();
        poms.forEach((folder, pom) -> {
            for (Element parent : children(pom, "parent")) {
                String inherited =
                        folderByArtifact.get(child(parent, "artifactId").getTextContent());
                if (inherited != null) {
                    declared.add(folder + " ==> " + inherited);
                }
            }
            for (Element dependencies : children(pom, "dependencies")) {
                for (Element dependency : children(dependencies, "dependency")) {
                    String used =
                            folderByArtifact.get(child(dependency, "artifactId").getTextContent());
                    if (used != null) {
                        declared.add(folder + (inTestsOnly(dependency) ? " -.-> " : " --> ") + used);
                    }
                }
            }
        });
        // Tests may lean on whatever the module itself leans on, directly or through others; that says nothing new.
        Set<String> all = Set.copyOf(declared);
        declared.removeIf(arrow -> {
            String[] ends = arrow.split(" -\\.-> ", 2);
            return ends.length == 2 && uses(all, ends[0], ends[1]);
        });
        return declared;
    }

    private static boolean uses(Set<String> arrows, String module, String used) {
        return arrows.stream()
                .filter(arrow -> arrow.startsWith(module + " --> ") || arrow.startsWith(module + " ==> "))
                .map(arrow -> arrow.substring(module.length() + 5))
                .anyMatch(next -> next.equals(used) || uses(arrows, next, used));
    }

    private static boolean inTestsOnly(Element dependency) {
        return children(dependency, "scope").stream()
                .anyMatch(scope -> scope.getTextContent().strip().equals("test"));
    }

    private static Element pom(Path folder) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pom.xml").toFile())
                .getDocumentElement();
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
