package se.handslag.planning.region.stay;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.municipality.stay.ReadingNoticedStays;

/** Stays at every step, for tests that are about one of them. */
abstract class StayOnBothDatabases extends PlanningOnBothDatabases {
    static final LocalDate PLANNED = TODAY.plusDays(6);
    static final LocalDateTime ADMITTED = TODAY.atTime(8, 30);

    static AdmitPerson admit(CaseId kim) {
        return new AdmitPerson(
                kim, "Avdelning 88", CareForm.VOLUNTARY, Optional.of(ADMITTED), Optional.empty(), NeedsAfter.BOTH);
    }

    /** Admitted this morning, with needs of both and nobody told. */
    static StayId admitted(CaseId kim) {
        return done(keeping().handle(NILS, admit(kim))).id();
    }

    /** Admitted, and the municipality told. */
    static StayId told(CaseId kim) {
        StayId stay = admitted(kim);
        done(telling().handle(NILS, tell(kim, stay)));
        return stay;
    }

    static TellOfAdmission tell(CaseId kim, StayId stay) {
        return new TellOfAdmission(
                kim, stay, Optional.of(UPPSALA.id()), "Storgatan 1, Uppsala", Optional.of(PLANNED), false);
    }

    static Outcome<StayEvent, CannotKeepStay> ready(CaseId kim, StayId stay) {
        return telling().handle(NILS, new TellReady(kim, stay, Optional.empty(), false));
    }

    static Outcome<StayEvent, CannotKeepStay> leaves(CaseId kim, StayId stay, String withoutContact) {
        return keeping()
                .handle(NILS, new DischargeFromStay(kim, stay, Optional.of(now()), "Hem till sig", withoutContact));
    }

    static SendInformation information(CaseId kim, StayId stay, Ground ground) {
        return new SendInformation(kim, stay, "Behöver hembesök i morgon", ground, false);
    }

    static KeepingStays keeping() {
        return world().use(NILS, KeepingStays.class);
    }

    static TellingOfStays telling() {
        return world().use(NILS, TellingOfStays.class);
    }

    static ReadingStays.Here stays(CaseId kim) {
        return world().use(NILS, ReadingStays.class).about(NILS, kim).orElseThrow();
    }

    static StayCourse stay(CaseId kim) {
        return stays(kim).now().orElseThrow();
    }

    static ReadingNoticedStays.Here noticed(CaseId kim) {
        return world().use(SARA, ReadingNoticedStays.class).about(SARA, kim).orElseThrow();
    }

    static List<DerivedTask> tasks(Actor actor, CaseId kim) {
        return world().use(actor, KeepingTasks.class).about(actor, kim).derived();
    }

    static List<String> kinds(Actor actor, CaseId kim) {
        return tasks(actor, kim).stream().map(DerivedTask::kind).toList();
    }

    static LocalDateTime now() {
        return LocalDateTime.ofInstant(world().clock().instant(), se.handslag.core.casework.Dates.SWEDEN);
    }
}
