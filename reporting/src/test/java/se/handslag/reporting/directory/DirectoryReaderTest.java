package se.handslag.reporting.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.reporting.directory.DirectoryFiles.DirectoryFile;

class DirectoryReaderTest {
    private static final String SOURCE =
            "{'id': 's', 'title': 'T', 'publisher': 'P', 'edition': '1', 'languages': ['sv']}";

    @TempDir
    Path folder;

    @Test
    void tellsEveryFaultOfEveryFileAtOnce() {
        UnreadableDirectory refused = refused(
                file(
                        "one.json",
                        "{'sources': [" + SOURCE + "], 'services': [{'id': 'A B', 'name': '', 'kind': 'club',"
                                + " 'source': 's', 'place': 'p', 'teams': 0, 'colour': 'red', 'region': 'Skåne'}]}"),
                file(
                        "two.json",
                        "{'services': [{'id': 'x', 'name': 'X', 'kind': 'act', 'source': 't', 'place': 'p',"
                                + " 'inSurvey': 1,"
                                + " 'answers': {'nurse': {'is': 'perhaps'}, 'cook': {'is': 'said', 'source': 's', 'place': 'p'},"
                                + " 'physician': {'is': 'said'}}, 'statements': [{'about': 'rule', 'is': 'said', 'sv': 'Å',"
                                + " 'source': 's', 'place': 'p'}], 'models': 'act'}]}"),
                file("three.json", "[]"));
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "one.json > services 1: there is no 'colour'. Possible are id, name, region, kind, source,"
                                + " place, teams, interviews, inSurvey, authorities, models, grade, answers, statements.",
                        "one.json > services 1: 'id' is small letters a to z and digits, with dashes between words.",
                        "one.json > services 1: the region 'Skåne' is not among the regions.",
                        "one.json > services 1: 'kind' is to be one of outpatient, addiction-clinic, case-management,"
                                + " fact, fact-forensic, act, ract, care-company, hvb, elderly-team, team-of-this-house.",
                        "one.json > services 1: 'name' is to be a text.",
                        "one.json > services 1: 'teams' is to be a whole number from 1 to 1000.",
                        "two.json > services 1: the source 't' is not among the sources.",
                        "two.json > services 1: 'inSurvey' is to be true or false.",
                        "two.json > services 1: 'models' is to be a list.",
                        "two.json > services 1 > answers > nurse: 'is' is to be one of said, said-not, varies,"
                                + " not-known.",
                        "two.json > services 1 > answers: there is no question 'cook'.",
                        "two.json > services 1 > answers > physician: 'source' is to be a text.",
                        "two.json > services 1 > answers > physician: 'place' is to be a text.",
                        "two.json > services 1 > statements 1: 'en' is to be a text.",
                        "three.json: Not a JSON object; the fault is at character 0.");
    }

    @Test
    void refusesTheSameServiceTwiceInOneFileAndAnIdThatIsAPage() {
        String one = "{'id': 'tabeller', 'name': 'X', 'kind': 'act', 'source': 's', 'place': 'p'}";
        UnreadableDirectory refused =
                refused(file("f.json", "{'sources': [" + SOURCE + "], 'services': [" + one + ", " + one + "]}"));
        assertThat(refused.faults())
                .contains(
                        "f.json > services 2: 'tabeller' is there twice in the same file.",
                        "f.json > services 1: 'tabeller' is the address of a page of the directory. Choose another"
                                + " id.");
    }

    @Test
    void takesWhatAFolderAddsAndReplacesInTheOrderOfTheNames() throws IOException {
        write(
                "b.json",
                "{'services': [{'id': 'act-malmo', 'name': 'ACT Malmö 2', 'region': 'Skåne', 'kind': 'act',"
                        + " 'source': 's', 'place': 'p'}]}");
        write(
                "a.json",
                "{'sources': [" + SOURCE + "], 'services': [{'id': 'act-malmo', 'name': 'ACT Malmö 1',"
                        + " 'kind': 'act', 'source': 's', 'place': 'p'}, {'id': 'new', 'name': 'Ny', 'kind': 'act',"
                        + " 'source': 's', 'place': 'p', 'answers': {'nurse': {'is': 'not-known'}}}]}");
        write("notes.txt", "is no part of it");
        ServiceDirectory directory = DirectoryFiles.publishedWith(folder);
        assertThat(directory.services()).hasSize(33);
        assertThat(directory.find("act-malmo").orElseThrow().name()).isEqualTo("ACT Malmö 2");
        assertThat(directory.find("new").orElseThrow().answer(Question.NURSE)).isEqualTo(Answer.NOT_KNOWN);
        assertThat(directory.ofTheSurvey()).hasSize(31);
    }

    @Test
    void saysWhichFileIsNotInUtf8AndWhichFolderIsNotThere() throws IOException {
        Files.write(folder.resolve("latin.json"), "{\"services\": \"å\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(UnreadableDirectory.class, () -> DirectoryFiles.publishedWith(folder))
                        .faults())
                .containsExactly("latin.json: is not written in UTF-8.");
        Path gone = folder.resolve("gone");
        assertThat(catchThrowableOfType(UnreadableDirectory.class, () -> DirectoryFiles.publishedWith(gone))
                        .faults())
                .containsExactly("The folder " + gone + " cannot be opened.");
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json.replace('\'', '"'));
    }

    private static DirectoryFile file(String name, String json) {
        return new DirectoryFile(name, json.replace('\'', '"'));
    }

    private static UnreadableDirectory refused(DirectoryFile... files) {
        return catchThrowableOfType(UnreadableDirectory.class, () -> DirectoryFiles.read(List.of(files)));
    }
}
