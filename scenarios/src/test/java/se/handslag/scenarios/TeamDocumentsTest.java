package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.eligibility.guide.CriteriaGuide;

/** {@code docs/teams} says of every team of the sources whom it is for, as its blueprint has it. */
@CompositionRoot(because = "it starts a platform with the teams of both authorities")
class TeamDocumentsTest {
    private static final Path FOLDER = root().resolve("docs/teams");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void everyTeamHasItsDocumentAndThereIsNoOther() throws IOException {
        TreeMap<String, String> written = new TreeMap<>();
        for (LoadedTeam team : teams()) {
            written.put(team.id().value() + ".md", CriteriaGuide.markdown(team, Locale.ENGLISH));
        }
        if (Boolean.getBoolean("handslag.write")) {
            Files.createDirectories(FOLDER);
            for (String name : written.keySet()) {
                Files.writeString(FOLDER.resolve(name), written.get(name));
            }
        }

        TreeMap<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                kept.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(kept)
                .as(
                        "docs/teams; write it anew with: ./mvnw test -pl scenarios -am -Dtest=TeamDocumentsTest -Dhandslag.write=true"
                                + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(written);
    }

    @Test
    void saysEveryStatementInTheLanguageThatIsAskedForAndNoKey() {
        for (LoadedTeam team : teams()) {
            String swedish = CriteriaGuide.markdown(team, SWEDISH);
            String english = CriteriaGuide.markdown(team, Locale.ENGLISH);
            for (Criterion.Fact fact : team.blueprint().criteria().facts()) {
                assertThat(swedish)
                        .contains("**" + team.blueprint().texts().say(fact.textKey(), "sv") + "** (`" + fact.id());
                assertThat(english)
                        .contains("**" + team.blueprint().texts().say(fact.textKey(), "en") + "** (`" + fact.id());
            }
            assertThat(List.of(swedish, english))
                    .allSatisfy(text ->
                            assertThat(text).doesNotContain("eligibility.guide").doesNotContain("criterion."));
        }
    }

    private static List<LoadedTeam> teams() {
        try (TestPlatform world = TestPlatform.on(Database.H2)
                .parts(new EligibilityPart())
                .teams(Teams.onClassPath())
                .start()) {
            return world.platform().teams().all();
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "There is no README.md above the tests.");
        }
        return folder;
    }
}
