package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.SmallDisk;
import se.handslag.core.records.StoreSettings;
import se.handslag.web.RunningHouse;

/** What the page says, and keeps, when the disk is full while someone saves. */
class FullDiskPageTest {
    private static final String MATTER = "Har inte varit utanför dörren på två år.";

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void giveTheRoomBack() {
        SmallDisk.leave(Long.MAX_VALUE);
    }

    @Test
    void keepsWhatWasEnteredAndSavesItWhenThereIsRoom() {
        SmallDisk.register();
        SmallDisk.leave(Long.MAX_VALUE);
        try (RunningHouse house = RunningHouse.on(
                authority -> SmallDisk.holding(StoreSettings.embedded(authority, folder)),
                SettableClock.at(LocalDate.of(2026, 3, 2)))) {
            Visitor swedish = Visitor.signsIn(house.port(), SARA);
            Visitor english = Visitor.signsIn(house.port(), SARA).readsEnglish();
            fillsIn(swedish);
            fillsIn(english);

            SmallDisk.leave(0);
            swedish.sends().isTold(507, "Det du skrev kunde inte sparas, eftersom lagringsutrymmet är slut.");
            english.sends().isTold(507, "What you wrote could not be saved, because there is no storage left.");
            swedish.stillHas("matter", MATTER);
            // As long as it is full it stays so, and what was entered goes along.
            swedish.sends().isTold(507, "Det du skrev kunde inte sparas, eftersom lagringsutrymmet är slut.");
            swedish.stillHas("matter", MATTER);

            SmallDisk.leave(Long.MAX_VALUE);
            swedish.sends().sees("Kontakten är sparad");
            assertThat(house.platform()
                            .at(SARA.employer())
                            .use(ReadingCaseFiles.class)
                            .list(SARA))
                    .as("what was told to be unsaved was not saved")
                    .hasSize(1);
        }
    }

    private static void fillsIn(Visitor visitor) {
        visitor.opens("/kontakt/ny")
                .chooses("team", TeamAtWork.TEAM.value())
                .chooses("caller", "relative")
                .writes("about", "Evas son")
                .writes("matter", MATTER)
                .chooses("next", "nothing");
    }
}
