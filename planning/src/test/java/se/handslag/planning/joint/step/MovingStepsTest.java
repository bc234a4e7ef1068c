package se.handslag.planning.joint.step;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.fixture.Together;
import se.handslag.planning.fixture.PlanningOnBothDatabases;

class MovingStepsTest extends PlanningOnBothDatabases {

    @Test
    void thePersonMayGoBackAndEveryMoveIsKept() {
        CaseId kim = openKim();
        move(kim, Revision.UNSAVED, "family", TODAY.minusDays(30), "");
        move(kim, new Revision(1), "place", TODAY.minusDays(10), "Kim kom till kaféet två gånger");
        StepMark back = move(kim, new Revision(2), "person", TODAY, "Kaféet blev för mycket");

        MovingSteps.StepsHere here = world().use(SARA, MovingSteps.class).read(SARA, kim);
        assertThat(here.steps()).containsExactly("family", "person", "place", "society");
        assertThat(here.now()).contains(back);
        assertThat(here.marks()).extracting(StepMark::step).containsExactly("person", "place", "family");
        assertThat(back.words()).isEqualTo("Text of step.person");
        assertThat(world().use(NILS, MovingSteps.class).read(NILS, kim).now()).isEmpty();
    }

    @Test
    void refusesEachThingThatIsMissingOrWrong() {
        CaseId kim = openKim();
        assertThat(why(kim, Revision.UNSAVED, "moon", TODAY, "")).isEqualTo(CannotMoveStep.NOT_A_STEP);
        assertThat(why(kim, Revision.UNSAVED, "family", TODAY.plusDays(1), "")).isEqualTo(CannotMoveStep.IN_THE_FUTURE);
        move(kim, Revision.UNSAVED, "place", TODAY, "");
        Revision first = new Revision(1);
        assertThat(why(kim, first, "place", TODAY, "x")).isEqualTo(CannotMoveStep.ALREADY_THERE);
        assertThat(why(kim, first, "person", TODAY, " ")).isEqualTo(CannotMoveStep.NO_REASON);
        assertThat(why(kim, first, "person", TODAY, "x".repeat(501))).isEqualTo(CannotMoveStep.TOO_LONG);
        assertThat(why(kim, first, "person", TODAY.minusDays(1), "x")).isEqualTo(CannotMoveStep.BEFORE_THE_LAST);
        assertThat(why(kim, Revision.UNSAVED, "person", TODAY, "x")).isEqualTo(CannotMoveStep.MOVED_MEANWHILE);
        assertThat(why(CaseId.next(world().clock()), first, "person", TODAY, "x"))
                .isEqualTo(CannotMoveStep.NO_SUCH_CASE);
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(world().use(jonas, MovingSteps.class)
                        .handle(jonas, new MoveStep(kim, first, "person", TODAY, "x"))))
                .isEqualTo(CannotMoveStep.NO_MANDATE);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsToldOfTheOther() throws InterruptedException {
        CaseId kim = openKim();

        var ending = Together.all(
                () -> handle(kim, Revision.UNSAVED, "family", TODAY, ""),
                () -> handle(kim, Revision.UNSAVED, "person", TODAY, ""));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(world().use(SARA, MovingSteps.class).read(SARA, kim).marks()).hasSize(1);
    }

    private static StepMark move(CaseId kim, Revision seen, String step, LocalDate since, String why) {
        return done(handle(kim, seen, step, since, why));
    }

    private static CannotMoveStep why(CaseId kim, Revision seen, String step, LocalDate since, String why) {
        return refused(handle(kim, seen, step, since, why));
    }

    private static Outcome<StepMark, CannotMoveStep> handle(
            CaseId kim, Revision seen, String step, LocalDate since, String why) {
        return world().use(SARA, MovingSteps.class).handle(SARA, new MoveStep(kim, seen, step, since, why));
    }
}
