package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.platform.Teams;
import se.handslag.web.demo.WorldRefused;
import se.handslag.web.installation.Authorities;
import se.handslag.web.installation.Installation;
import se.handslag.web.signin.purpose.PurposeRefused;

/** The demo, which anyone may enter, and work in earnest never meet in one store. */
@CompositionRoot(because = "it starts the house of every authority")
class StoreDedicationTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDemoDoesNotStartOnStoresThatAreUsedInEarnestEvenIfTheyAreEmpty() {
        Application.serve(installation()).close();

        assertThatExceptionOfType(WorldRefused.class)
                .isThrownBy(() -> Application.demo(installation()))
                .withMessageContaining("Uppsala kommun and Älvkarleby kommun and Region Uppsala are used in earnest");
        Application.serve(installation()).close();
    }

    @Test
    void workInEarnestDoesNotBeginOnTheDemosStores() {
        Application demo = Application.demo(installation());
        demo.start(0);
        demo.close();

        assertThatExceptionOfType(PurposeRefused.class)
                .isThrownBy(() -> Application.serve(installation()))
                .withMessageContaining("hold the demo, with fictitious persons");
        assertThatExceptionOfType(PurposeRefused.class)
                .isThrownBy(() -> Application.platformInEarnest(installation(), Clock.systemUTC()));
        Application.demo(installation()).close();
    }

    @Test
    void theDemoDoesNotStartWhereSomebodyMayBeRealAlsoIfTheirCaseHasEnded() {
        try (TestPlatform before = unmarked()) {
            CaseId ended = before.openCase(
                    Persons.person(before.clock(), "Tolvan", "Tolvansson", "191212121212", ContactPreference.PHONE),
                    Here.SARA);
            end(before, Here.SARA, ended);
        }

        assertThatExceptionOfType(WorldRefused.class)
                .isThrownBy(() -> Application.demo(installation()))
                .withMessageContaining("Uppsala kommun hold a number that is not kept for tests")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("1912", "Tolvan"));
    }

    @Test
    void theDemoDoesNotStartWhereThereIsACaseAndNothingSaysThatItIsTheDemos() {
        try (TestPlatform before = unmarked()) {
            end(before, Here.NILS, before.openCase(Here.NILS));
        }

        assertThatExceptionOfType(WorldRefused.class)
                .isThrownBy(() -> Application.demo(installation()))
                .withMessageContaining("Region Uppsala hold cases and have not been the demo's");
    }

    @Test
    void theDemoDoesNotStartAgainWhereSomebodyRealHasBeenWrittenIntoIt() {
        Application.demo(installation()).close();
        try (TestPlatform between = unmarked()) {
            between.openCase(
                    Persons.person(between.clock(), "Tolvan", "Tolvansson", "191212121212", ContactPreference.PHONE),
                    Here.OSKAR);
        }

        assertThatExceptionOfType(WorldRefused.class)
                .isThrownBy(() -> Application.demo(installation()))
                .withMessageContaining("Älvkarleby kommun hold a number that is not kept for tests");
    }

    /** A program without these checks, on the same stores. */
    private TestPlatform unmarked() {
        return TestPlatform.on(Database.Stores.in(folder))
                .parts(Rooms.parts().toArray(PlatformPart[]::new))
                .teams(Teams.onClassPath())
                .start();
    }

    private static void end(TestPlatform world, Actor actor, CaseId caseId) {
        world.inUnit(actor, () -> {
            CaseFiles files = world.use(actor, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(world.clock().today()));
            return caseId;
        });
    }

    private Installation installation() {
        return Installation.embedded(Authorities.all(), folder);
    }
}
