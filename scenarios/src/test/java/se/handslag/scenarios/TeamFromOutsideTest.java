package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.PlanningItems;

/** Someone who has never met us generates a team, builds it, puts the jar in the folder, and a person is helped by it. */
@CompositionRoot(because = "it plays the staff of both authorities")
class TeamFromOutsideTest {
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>handslag-plugin-parent</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    Path folder;

    @Test
    void isGeneratedAndBuiltAndPutInTheFolderAndHelpsAPerson() throws Exception {
        Path project = folder.resolve("lighthouse");
        Archetype.generate(
                Map.of(
                        "groupId", "org.example",
                        "artifactId", "lighthouse",
                        "version", "1.0",
                        "package", "org.example.lighthouse",
                        "teamClass", "Lighthouse",
                        "teamId", "lighthouse",
                        "teamName", "Fyren i Östhammar"),
                project);
        Matcher version = VERSION.matcher(Files.readString(project.resolve("pom.xml")));
        assertThat(version.find()).isTrue();

        assertThat(new Outside(folder, version.group(1)).packages(project))
                .contains("Running org.example.lighthouse.LighthouseTest")
                .contains("Running se.handslag.testkit.contract.TeamPluginContractTest")
                .contains("Running se.handslag.testkit.contract.TeamPluginRulesTest")
                .contains("BUILD SUCCESS");

        Path teams = Files.createDirectory(folder.resolve("teams"));
        Files.copy(project.resolve("target/lighthouse-1.0.jar"), teams.resolve("lighthouse-1.0.jar"));
        helpsAPerson(teams);
    }

    private static void helpsAPerson(Path teams) {
        try (ModelAtWork lighthouse = ModelAtWork.of(Teams.inFolder(teams), new TeamId("lighthouse"))) {
            CaseId kim = lighthouse.comesIn("19900101-9802", "Kim", "Åkesson");
            assertThat(lighthouse.isAssessedByBoth(kim).text()).contains("Personen har behov av vård");
            lighthouse.isGrantedSupport(kim, 3);
            lighthouse.daysPass(60);
            lighthouse.ends(kim, Map.of("own-goal-reached", Answer.YES));
            lighthouse.everyHandOverIsAnActOnAGround(kim, PlanningItems.DISCHARGE);
        }
    }
}
