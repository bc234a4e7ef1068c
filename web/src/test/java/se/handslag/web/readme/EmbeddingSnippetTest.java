package se.handslag.web.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;

class EmbeddingSnippetTest {
    private static final Path SOURCE = Path.of("web/src/test/java/se/handslag/web/readme/EmbeddingSnippet.java");

    @Test
    void whatTheReadmeShowsIsWhatIsCompiledHere() throws IOException {
        assertThat(Readme.block("embedding"))
                .as("the README's block between the marks embedding:begin and embedding:end, and %s", SOURCE)
                .isEqualTo(snippet());
    }

    @Test
    void whatTheReadmeShowsRuns(@TempDir Path folder) {
        Actor caseWorker = new Actor(
                new StaffId("sara"),
                "Sara Lind",
                "Socionom",
                AuthorityId.municipality("0380"),
                "Hikikomori",
                Set.of(Mandate.CASE_WORKER));

        assertThat(EmbeddingSnippet.openFilesOfTheMunicipality(folder, caseWorker))
                .isEmpty();
        assertThat(folder).isNotEmptyDirectory();
    }

    private static List<String> snippet() throws IOException {
        return Files.readAllLines(Readme.root().resolve(SOURCE)).stream()
                .dropWhile(line -> !line.strip().equals("// snippet:begin"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// snippet:end"))
                // The method's own indentation is not shown.
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .collect(Collectors.toList());
    }
}
