package se.handslag.planning.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.staff;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.WriteTask;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.region.discharge.CannotCloseCareFile;
import se.handslag.planning.region.discharge.CareEnd;
import se.handslag.planning.region.discharge.CloseCareFile;
import se.handslag.planning.region.discharge.ClosingCareFile;

class ClosingCareFileTest extends PlanningOnBothDatabases {

    @Test
    void closesTheRegionsOwnFileAndNoOther() {
        CaseId kim = kimWithSupport();
        KeepingTasks tasks = world().use(NILS, KeepingTasks.class);
        done(tasks.handle(NILS, new WriteTask(kim, "Ring", TODAY.plusDays(1))));

        CareEnd end = done(close(NILS, close(kim)));

        ClosingCareFile.Preparation now =
                world().use(NILS, ClosingCareFile.class).read(NILS, kim).orElseThrow();
        assertThat(now.end()).contains(end);
        assertThat(now.file().isOpen()).isFalse();
        assertThat(now.told()).isEmpty();
        assertThat(tasks.about(NILS, kim).written()).isEmpty();
        assertThat(world().<Optional<CaseFile>>inUnit(
                                SARA, () -> world().use(SARA, CaseFiles.class).find(kim))
                        .orElseThrow()
                        .isOpen())
                .isTrue();
    }

    @Test
    void refusesWhatCannotBe() {
        CaseId kim = openKim();
        Actor clerk = staff(REGION, "lisa", "Lisa Ek", "Kurator", "Team", Mandate.CASE_WORKER);

        assertThat(refused(close(clerk, close(kim)))).isEqualTo(CannotCloseCareFile.NO_MANDATE);
        assertThat(refused(close(NILS, close(CaseId.next(world().clock())))))
                .isEqualTo(CannotCloseCareFile.NO_SUCH_CASE);
        assertThat(refused(close(NILS, new CloseCareFile(kim, TODAY.plusDays(1), DischargeReason.COMPLETED, ""))))
                .isEqualTo(CannotCloseCareFile.IN_THE_FUTURE);
        assertThat(refused(close(NILS, new CloseCareFile(kim, TODAY.minusDays(1), DischargeReason.COMPLETED, ""))))
                .isEqualTo(CannotCloseCareFile.BEFORE_THE_CASE);
        assertThat(refused(close(NILS, new CloseCareFile(kim, TODAY, DischargeReason.COMPLETED, "å".repeat(4_001)))))
                .isEqualTo(CannotCloseCareFile.TOO_LONG);
        done(close(NILS, close(kim)));
        assertThat(refused(close(NILS, close(kim)))).isEqualTo(CannotCloseCareFile.ALREADY_ENDED);
    }

    @Test
    void isTheRegionsToDo() {
        CaseId kim = openKim();

        assertThatThrownBy(() -> world().use(SARA, ClosingCareFile.class)).isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> world().use(NILS, ClosingCareFile.class).handle(SARA, close(kim)))
                .isInstanceOf(WrongAuthority.class);
    }

    private static CloseCareFile close(CaseId caseId) {
        return new CloseCareFile(caseId, TODAY, DischargeReason.COMPLETED, "Vårdcentralen tar över");
    }

    private static Outcome<CareEnd, CannotCloseCareFile> close(Actor actor, CloseCareFile command) {
        return world().use(actor, ClosingCareFile.class).handle(actor, command);
    }
}
