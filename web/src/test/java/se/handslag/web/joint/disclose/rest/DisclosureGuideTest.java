package se.handslag.web.joint.disclose.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide's table says what passes between the authorities takes, as the program has it. */
class DisclosureGuideTest {
    private static final Path GUIDE =
            Path.of("..", "docs", "guides", "interface.md").toAbsolutePath().normalize();

    @Test
    void namesWhatEachAddressTakes() throws IOException {
        assertThat(Files.readString(GUIDE).replace("\r\n", "\n"))
                .contains(row("disclosures", DisclosureForPrograms.Disclose.class))
                .contains(row("requests", DisclosureForPrograms.Ask.class))
                .contains(row("requests/{copy}/answer", DisclosureForPrograms.Answer.class))
                .contains("| `POST /api/person/{case}/copies/{copy}/receipt` | none |");
    }

    private static String row(String address, Class<? extends Record> body) {
        return "| `POST /api/person/{case}/" + address + "` | "
                + Arrays.stream(body.getRecordComponents())
                        .map(part -> "`" + part.getName() + "`")
                        .collect(Collectors.joining(", "))
                + " |\n";
    }
}
