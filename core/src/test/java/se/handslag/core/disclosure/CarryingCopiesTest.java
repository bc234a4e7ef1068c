package se.handslag.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Settled;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.records.RecordStore;
import se.handslag.core.records.StoreSettings;

/** What is disclosed while the receiver's store cannot be reached. */
class CarryingCopiesTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Database.class)
    void carriesTheCopyWhenTheReceiverIsThereAgain(Database database) {
        Database.Stores stores = database == Database.H2 ? Database.Stores.in(folder) : database.stores();
        CaseId kim;
        DisclosureId disclosed;
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            kim = world.openCase(SARA, NILS);
            world.use(NILS, RecordStore.class).close();

            disclosed = disclose(world, kim);
            assertThat(world.use(SARA, ReadingJournal.class).story(SARA, kim).handedOver())
                    .hasSize(1);
        }

        for (int starts = 0; starts < 2; starts++) {
            try (TestPlatform world = TestPlatform.on(stores).start()) {
                assertThat(world.use(NILS, ReadingJournal.class)
                                .story(NILS, kim)
                                .received())
                        .singleElement()
                        .extracting(ReceivedCopy::id)
                        .isEqualTo(disclosed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void readsADisclosureFromBeforeTheQuestions(Database database) throws SQLException {
        Database.Stores stores = database == Database.H2 ? Database.Stores.in(folder) : database.stores();
        CaseId kim;
        DisclosureId disclosed;
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            kim = world.openCase(SARA, NILS);
            disclosed = disclose(world, kim);
        }
        StoreSettings store = stores.of(SARA.employer());
        try (Connection owner = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement old = owner.createStatement()) {
            owner.setSchema(store.schema());
            old.executeUpdate("update \"disclosure\" set \"answers\" = null, \"asks_receipt\" = null");
        }

        try (TestPlatform world = TestPlatform.on(stores).start()) {
            assertThat(world.use(SARA, ReadingJournal.class).story(SARA, kim).handedOver())
                    .singleElement()
                    .satisfies(disclosure -> {
                        assertThat(disclosure.id()).isEqualTo(disclosed);
                        assertThat(disclosure.answers()).isEqualTo(Answers.none());
                        assertThat(disclosure.asksForReceipt()).isFalse();
                    });
        }
    }

    private static DisclosureId disclose(TestPlatform world, CaseId caseId) {
        Note note = world.use(SARA, SigningNotes.class)
                .handle(
                        SARA,
                        new SignNote(
                                caseId,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 2, 8, 0),
                                "Vi gick ut.",
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
        return world.use(SARA, Disclosing.class)
                .handle(
                        SARA,
                        new DiscloseItem(
                                caseId,
                                ItemKind.NOTE,
                                note.id().value(),
                                NILS.employer(),
                                Settled.basis(Ground.HARM_TEST, "Det gäller hembesöket.")))
                .orElseThrow()
                .id();
    }
}
