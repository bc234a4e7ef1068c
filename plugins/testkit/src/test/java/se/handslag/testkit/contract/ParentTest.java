package se.handslag.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The plugin parent inherits nothing, so that its versions are held equal to the house's here. */
class ParentTest {
    private final Element house = pom("pom.xml");
    private final Element parent = pom("plugins/parent/pom.xml");

    @Test
    void hasTheVersionsOfTheHouse() {
        Map<String, String> expected = properties(house);
        Map<String, String> versions = properties(parent);
        versions.keySet().removeIf(name -> !name.endsWith(".version") || name.equals("handslag.version"));

        assertThat(versions)
                .hasSizeGreaterThan(5)
                .allSatisfy((name, version) -> assertThat(version).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void anEmbedderGetsTheVersionsOfTheHouse() {
        Map<String, String> expected = properties(house);

        assertThat(properties(pom("bom/pom.xml")))
                .isNotEmpty()
                .allSatisfy((name, version) -> assertThat(version).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void isReleasedTogetherWithTheHouse() {
        String version = text(house, "version");

        assertThat(text(parent, "version")).isEqualTo(version);
        assertThat(properties(parent)).containsEntry("handslag.version", version);
        assertThat(text(pom("bom/pom.xml"), "version")).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plugins/hikikomori-uppsala/pom.xml",
                "plugins/fact/pom.xml",
                "plugins/fact-forensic/pom.xml",
                "plugins/act/pom.xml",
                "plugins/ract/pom.xml",
                "plugins/intensive-case-management/pom.xml",
                "plugins/strengths/pom.xml",
                "plugins/yamaguchi-hikikomori/pom.xml",
                "plugins/addiction-clinic/pom.xml",
                "plugins/minimaria/pom.xml",
                "plugins/hvb/pom.xml",
                "plugins/archetype/src/main/resources/archetype-resources/pom.xml",
                "plugins/testkit/src/test/projects/obeying/pom.xml",
                "plugins/testkit/src/test/projects/opens-a-socket/pom.xml"
            })
    void isTheParentOfEveryTeam(String team) {
        Element above = child(pom(team), "parent");

        assertThat(text(above, "artifactId")).isEqualTo("handslag-plugin-parent");
        assertThat(text(above, "version")).isEqualTo(text(house, "version"));
    }

    @Test
    void buildsForTheSameJava() {
        assertThat(properties(parent))
                .containsEntry("maven.compiler.release", properties(house).get("maven.compiler.release"));
    }

    private static Map<String, String> properties(Element project) {
        Map<String, String> all = new TreeMap<>();
        NodeList nodes = child(project, "properties").getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element property) {
                all.put(property.getTagName(), property.getTextContent().strip());
            }
        }
        return all;
    }

    private static String text(Element around, String name) {
        return child(around, name).getTextContent().strip();
    }

    private static Element child(Element around, String name) {
        NodeList nodes = around.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        throw new AssertionError("There is no <" + name + "> in <" + around.getTagName() + ">.");
    }

    private static Element pom(String path) {
        Path file = Projects.repository().resolve(path);
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("The file " + path + " could not be read.", e);
        }
    }
}
