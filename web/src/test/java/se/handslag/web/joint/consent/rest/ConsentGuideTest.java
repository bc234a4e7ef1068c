package se.handslag.web.joint.consent.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.handslag.core.consent.Told;

/** The guide says what each act on consents takes, as the program has it. */
class ConsentGuideTest {
    private static final Path GUIDE =
            Path.of("..", "docs", "guides", "interface.md").toAbsolutePath().normalize();

    @Test
    void namesEveryPartOfAConsentAndOfAWithdrawal() throws IOException {
        assertThat(guide())
                .contains(row("consents", NewConsent.class, List.of("caseId")))
                .contains(row("consents/{consent}/withdraw", TakenBack.class, List.of("caseId", "consent")));
    }

    @Test
    void namesAllThatIsToBeTold() throws IOException {
        assertThat(guide())
                .contains(Arrays.stream(Told.values())
                        .map(told -> "`" + told.code() + "`")
                        .toArray(String[]::new));
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE).replace("\r\n", "\n");
    }

    private static String row(String act, Class<?> command, List<String> address) {
        return "| `" + act + "` | "
                + Arrays.stream(command.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(part -> !address.contains(part))
                        .map(part -> "`" + part + "`")
                        .collect(Collectors.joining(", "))
                + " |";
    }
}
