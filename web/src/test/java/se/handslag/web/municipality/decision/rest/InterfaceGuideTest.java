package se.handslag.web.municipality.decision.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterAct;

/** The guide's tables say which acts there are and what each takes, as the program has it. */
class InterfaceGuideTest {
    private static final Path GUIDE =
            Path.of("..", "docs", "guides", "interface.md").toAbsolutePath().normalize();

    @Test
    void namesEveryActOnAMatterWithWhatItTakes() throws IOException {
        says(Arrays.stream(MatterAct.values()).map(act -> row(act.code(), MatterDoings.of(act), List.of("caseId"))));
    }

    @Test
    void namesEveryActOnADecisionWithWhatItTakes() throws IOException {
        says(Arrays.stream(DecisionAct.values())
                .map(act -> row(act.code(), DecisionDoings.of(act), List.of("caseId", "decision"))));
    }

    @Test
    void namesEveryActOnAnAppealWithWhatItTakes() throws IOException {
        says(Arrays.stream(AppealAct.values())
                .map(act -> row(act.code(), DecisionDoings.of(act), List.of("caseId", "appeal"))));
    }

    private static String row(String act, Doing<?> doing, List<String> address) {
        return "| `" + act + "` | "
                + doing.parts().stream()
                        .filter(part -> !address.contains(part))
                        .map(part -> "`" + part + "`")
                        .collect(Collectors.joining(", "))
                + " |";
    }

    /** The rows in the order of the work, with nothing between them. */
    private static void says(Stream<String> rows) throws IOException {
        String table = "| Act | Parts |\n|---|---|\n" + rows.collect(Collectors.joining("\n")) + "\n\n";
        assertThat(Files.readString(GUIDE).replace("\r\n", "\n"))
                .as("docs/guides/interface.md; put this table in it:\n%s", table)
                .contains(table);
    }
}
