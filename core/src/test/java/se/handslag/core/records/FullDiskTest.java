package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SmallDisk;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;

/** What happens to a note when the disk is full while it is signed. */
class FullDiskTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aDiskWithRoom() {
        SmallDisk.register();
        SmallDisk.leave(Long.MAX_VALUE);
    }

    @AfterEach
    void giveTheRoomBack() {
        SmallDisk.leave(Long.MAX_VALUE);
    }

    @Test
    void saysThatItIsFullKeepsWhatWasSignedAndGoesOnWhenThereIsRoom() {
        Database.Stores stores = authority -> SmallDisk.holding(StoreSettings.embedded(authority, folder));
        CaseId kim;
        List<Note> signed = new ArrayList<>();
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            kim = world.openCase(SARA);
            signed.add(sign(world, kim, 0));

            SmallDisk.leave(100_000);
            Throwable thrown = null;
            for (int i = 1; i < 200 && thrown == null; i++) {
                int n = i;
                thrown = catchThrowable(() -> signed.add(sign(world, kim, n)));
            }
            assertThat(thrown).isInstanceOf(StoreFailed.class);
            assertThat(((StoreFailed) thrown).kind()).isEqualTo(StoreFailed.Kind.FULL);
            // As long as it is full it stays so, and says so.
            for (int i = 0; i < 3; i++) {
                Throwable again = catchThrowable(() -> sign(world, kim, 999));
                assertThat(again).isInstanceOf(StoreFailed.class);
                assertThat(((StoreFailed) again).kind()).isEqualTo(StoreFailed.Kind.FULL);
            }

            SmallDisk.leave(Long.MAX_VALUE);
            signed.add(sign(world, kim, 1000));
            assertThat(world.use(SARA, ReadingJournal.class).story(SARA, kim).notes())
                    .containsExactlyInAnyOrderElementsOf(signed);
        }
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            assertThat(world.use(SARA, ReadingJournal.class).story(SARA, kim).notes())
                    .containsExactlyInAnyOrderElementsOf(signed);
        }
    }

    private static Note sign(TestPlatform world, CaseId caseId, int number) {
        SignNote command = new SignNote(
                caseId,
                Optional.empty(),
                ContactKind.PHONE,
                LocalDateTime.of(2026, 3, 2, 8, 0),
                number + " " + "å".repeat(15_000),
                Optional.empty(),
                Optional.empty());
        return world.use(SARA, SigningNotes.class).handle(SARA, command).orElseThrow();
    }
}
