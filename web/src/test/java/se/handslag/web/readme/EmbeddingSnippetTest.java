package se.handslag.web.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.fixture.Here;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.RegisterContact;

@CompositionRoot(because = "it plays the staff of both authorities")
class EmbeddingSnippetTest {
    private static final Actor ASTRID =
            Here.staff(REGION, "astrid", "Astrid Nyman", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
    private static final Path SOURCE = Path.of("web/src/test/java/se/handslag/web/readme/EmbeddingSnippet.java");

    @Test
    void whatTheReadmeShowsIsWhatIsCompiledHere() throws IOException {
        assertThat(Readme.block("embedding"))
                .as("the README's block between the marks embedding:begin and embedding:end, and %s", SOURCE)
                .isEqualTo(snippet());
    }

    @Test
    void whatTheReadmeShowsRuns(@TempDir Path folder) {
        RegisterContact call = new RegisterContact(
                "hikikomori-uppsala",
                Caller.RELATIVE,
                "Eva",
                "",
                "Evas son",
                "Har inte varit utanför dörren på två år.",
                NextStep.INTERVIEW,
                Optional.empty(),
                "",
                false);
        LocalDateTime when = LocalDate.now(Clock.systemUTC())
                .plusMonths(1)
                .withDayOfMonth(16)
                .atTime(13, 0);

        Optional<CaseFile> seen = EmbeddingSnippet.whatTheNurseSees(folder, SARA, NILS, ASTRID, call, when);

        assertThat(seen.map(CaseFile::shownName))
                .hasValueSatisfying(
                        name -> assertThat(name).startsWith("Bokad 16 ").endsWith(" 13.00"));
        assertThat(seen.flatMap(CaseFile::person)).isEmpty();
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
