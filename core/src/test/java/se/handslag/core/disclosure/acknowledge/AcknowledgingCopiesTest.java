package se.handslag.core.disclosure.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.records.RecordStore;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;

/** That a copy has been seen, and that the sender hears of it. */
class AcknowledgingCopiesTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Database.class)
    void tellsTheSenderWhoAcknowledgedAndWhen(Database database) {
        try (TestPlatform world = TestPlatform.on(database).start()) {
            CaseId kim = world.openCase(SARA, NILS);
            DisclosureId copy = disclose(world, kim, true);
            assertThat(given(world, kim).waits()).isTrue();
            assertThat(come(world, kim).waits()).isTrue();

            Acknowledgement receipt = acknowledge(world, kim, copy).orElseThrow();

            assertThat(given(world, kim).receipt()).contains(receipt);
            assertThat(given(world, kim).waits()).isFalse();
            assertThat(come(world, kim).receipt()).contains(receipt);
            assertThat(receipt.by().name()).isEqualTo(NILS.name());
            assertThat(receipt.by().authority()).isEqualTo(REGION.id());
            assertThat(receipt).hasToString("Acknowledgement[" + copy + "]");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void agesWithBothUntilItIsAcknowledged(Database database) {
        try (TestPlatform world = TestPlatform.on(database).start()) {
            CaseId kim = world.openCase(SARA, NILS);
            LocalDate went = world.clock().today();
            DisclosureId copy = disclose(world, kim, true);

            assertThat(tasks(world, SARA, kim)).singleElement().satisfies(task -> {
                assertThat(task.kind()).isEqualTo("copy-not-acknowledged");
                assertThat(task.due()).isEqualTo(went.plusDays(3));
                assertThat(task.page()).isEqualTo("utlamnat");
            });
            assertThat(tasks(world, NILS, kim)).singleElement().satisfies(task -> {
                assertThat(task.kind()).isEqualTo("copy-to-acknowledge");
                assertThat(task.due()).isEqualTo(went);
            });
            world.clock().set(went.plusDays(40));
            assertThat(world.use(SARA, KeepingTasks.class).toDo(SARA).derived())
                    .extracting(DerivedTask::kind)
                    .containsExactly("copy-not-acknowledged");
            assertThat(world.use(SARA, ReadingCopies.class).awaited(SARA))
                    .singleElement()
                    .satisfies(waiting -> assertThat(waiting.id()).isEqualTo(copy));

            acknowledge(world, kim, copy).orElseThrow();

            assertThat(tasks(world, SARA, kim)).isEmpty();
            assertThat(tasks(world, NILS, kim)).isEmpty();
            assertThat(world.use(SARA, ReadingCopies.class).awaited(SARA)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void standsByTheFirstWhoDidIt(Database database) {
        try (TestPlatform world = TestPlatform.on(database).start()) {
            CaseId kim = world.openCase(SARA, NILS);
            DisclosureId copy = disclose(world, kim, true);
            Acknowledgement first = acknowledge(world, kim, copy).orElseThrow();
            world.clock().set(world.clock().today().plusDays(1));

            assertThat(acknowledge(world, kim, copy)).isEqualTo(Outcome.done(first));
            assertThat(given(world, kim).receipt()).contains(first);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void acknowledgesNothingThatDidNotAskOrDidNotCome(Database database) {
        try (TestPlatform world = TestPlatform.on(database).start()) {
            CaseId kim = world.openCase(SARA, NILS);
            CaseId alex = world.openCase(SARA, NILS);
            DisclosureId silent = disclose(world, kim, false);
            DisclosureId asking = disclose(world, kim, true);

            assertThat(acknowledge(world, kim, silent)).isEqualTo(Outcome.refused(CannotAcknowledge.NOT_ASKED_FOR));
            assertThat(acknowledge(world, alex, asking)).isEqualTo(Outcome.refused(CannotAcknowledge.NO_SUCH_COPY));
            assertThat(world.use(SARA, AcknowledgingCopies.class).handle(SARA, new AcknowledgeCopy(kim, asking)))
                    .isEqualTo(Outcome.refused(CannotAcknowledge.NO_SUCH_COPY));
            assertThat(tasks(world, SARA, kim)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void carriesTheReceiptWhenTheSenderIsThereAgainAndOnce(Database database) {
        Database.Stores stores = database == Database.H2 ? Database.Stores.in(folder) : database.stores();
        CaseId kim;
        Acknowledgement receipt;
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            kim = world.openCase(SARA, NILS);
            DisclosureId copy = disclose(world, kim, true);
            world.use(SARA, RecordStore.class).close();

            receipt = acknowledge(world, kim, copy).orElseThrow();
        }

        for (int starts = 0; starts < 2; starts++) {
            try (TestPlatform world = TestPlatform.on(stores).start()) {
                assertThat(given(world, kim).receipt()).contains(receipt);
                world.use(SARA, ReceivingAcknowledgements.class).receive(REGION.id(), receipt);
                assertThat(given(world, kim).receipt()).contains(receipt);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void takesNoReceiptFromOneWhoGotNoCopy(Database database) {
        try (TestPlatform world = TestPlatform.on(database).start()) {
            CaseId kim = world.openCase(SARA, NILS);
            CaseId alex = world.openCase(SARA, NILS);
            DisclosureId copy = disclose(world, kim, true);
            Signature oskar = Signature.of(OSKAR, world.clock().instant());
            ReceivingAcknowledgements receiving = world.use(SARA, ReceivingAcknowledgements.class);

            receiving.receive(ALVKARLEBY.id(), new Acknowledgement(copy, kim, oskar));
            receiving.receive(REGION.id(), new Acknowledgement(copy, alex, oskar));
            receiving.receive(
                    REGION.id(), new Acknowledgement(new DisclosureId(java.util.UUID.randomUUID()), kim, oskar));

            assertThat(given(world, kim).waits()).isTrue();
        }
    }

    private static DisclosureId disclose(TestPlatform world, CaseId caseId, boolean asksForReceipt) {
        var note = world.use(SARA, SigningNotes.class)
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
                                REGION.id(),
                                Ground.HARM_TEST,
                                "Kim var med.",
                                Answers.of(Condition.HARM_TO_WHOM, "person"),
                                asksForReceipt,
                                false))
                .orElseThrow()
                .id();
    }

    private static Outcome<Acknowledgement, CannotAcknowledge> acknowledge(
            TestPlatform world, CaseId caseId, DisclosureId copy) {
        return world.use(NILS, AcknowledgingCopies.class).handle(NILS, new AcknowledgeCopy(caseId, copy));
    }

    private static ReadingCopies.Given given(TestPlatform world, CaseId caseId) {
        return world.use(SARA, ReadingCopies.class).about(SARA, caseId).given().get(0);
    }

    private static ReadingCopies.Come come(TestPlatform world, CaseId caseId) {
        return world.use(NILS, ReadingCopies.class).about(NILS, caseId).come().get(0);
    }

    private static List<DerivedTask> tasks(TestPlatform world, Actor actor, CaseId caseId) {
        return world.use(actor, KeepingTasks.class).about(actor, caseId).derived();
    }
}
