package se.handslag.decisions.municipality.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.remind.DecisionReminders;

/** The machine stops while a decision is made, or between the decision and the notice of it. */
class CrashBeforeTheNoticeTest {
    @Test
    void aDecisionThatWasMadeStandsAndSomeoneIsRemindedToTellThePerson() {
        Database.Stores stores = Database.POSTGRESQL.stores();
        // Abandoned, as by a machine that stops: nothing is closed in order.
        Office before = Office.asking(FourEyes.NEVER, stores);
        Granted granted = before.granted();

        try (Office after = Office.asking(FourEyes.NEVER, stores)) {
            after.clock().set(Office.OPENED.plusDays(8));

            assertThat(after.matter(granted.caseId()).decisions()).containsExactly(granted);
            assertThat(Letters.of(after.matter(granted.caseId()).decisions().get(0)))
                    .isEqualTo(Letters.of(granted));
            assertThat(tasks(after, granted.caseId()))
                    .extracting(DerivedTask::kind)
                    .contains("notice-missing");
            assertThat(after.use(SARA, RecordingNotice.class)
                            .handle(
                                    SARA,
                                    new RecordNotice(
                                            granted.caseId(),
                                            granted.id(),
                                            NoticeMethod.HANDED_OVER,
                                            after.today(),
                                            Optional.of(after.today())))
                            .isDone())
                    .isTrue();
            assertThat(tasks(after, granted.caseId()))
                    .extracting(DerivedTask::kind)
                    .doesNotContain("notice-missing");
        } finally {
            before.close();
        }
    }

    @Test
    void aDecisionThatWasBeingMadeIsNotMadeAtAll() {
        try (Office office = Office.asking(FourEyes.NEVER, Database.POSTGRESQL.stores())) {
            CaseId caseId = office.ready();
            var before = office.matter(caseId);

            assertThatThrownBy(() -> office.inUnit(SARA, () -> {
                        office.use(SARA, Granting.class)
                                .handle(SARA, office.threeMonths(caseId))
                                .orElseThrow();
                        throw new OutOfMemoryError("The machine stops.");
                    }))
                    .isInstanceOf(OutOfMemoryError.class);

            assertThat(office.matter(caseId)).isEqualTo(before);
            assertThat(office.use(MARIA, VerifyingSeals.class)
                            .handle(MARIA)
                            .orElseThrow()
                            .broken())
                    .isEmpty();
            assertThat(office.decide(office.threeMonths(caseId)).isDone())
                    .as("it is made when the machine is back")
                    .isTrue();
        }
    }

    private static List<DerivedTask> tasks(Office office, CaseId caseId) {
        return office.inUnit(
                SARA, () -> office.use(SARA, DecisionReminders.class).about(caseId, office.today()));
    }
}
