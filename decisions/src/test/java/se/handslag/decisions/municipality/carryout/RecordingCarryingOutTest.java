package se.handslag.decisions.municipality.carryout;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.decisions.municipality.carryout.CarryingOutStep.CARRIED_OUT;
import static se.handslag.decisions.municipality.carryout.CarryingOutStep.DELAYED;
import static se.handslag.decisions.municipality.carryout.CarryingOutStep.INTERRUPTED;
import static se.handslag.decisions.municipality.carryout.CarryingOutStep.RESUMED;
import static se.handslag.decisions.municipality.carryout.CarryingOutStep.TAKEN_BACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.carryout.CarryingOut.State;
import se.handslag.decisions.municipality.carryout.ReadingCarryingOut.Carried;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;

/** Support is granted on 9 June 2025 for the days up to 8 September 2025. */
class RecordingCarryingOutTest {
    private final Office office = Office.on(Database.H2);
    private final Granted granted = office.granted();
    private final LocalDate decidedOn = Office.OPENED;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void supportThatBeganIsCarriedOutFromItsDay() {
        office.clock().set(decidedOn.plusDays(30));
        done(CARRIED_OUT, decidedOn.plusDays(10));

        assertThat(read().now()).isEqualTo(new CarryingOut(State.CARRIED_OUT, decidedOn.plusDays(10)));
        assertThat(read().deadline()).isEmpty();
    }

    @Test
    void untilThenTheLastDayIsTold() {
        assertThat(read().now()).isEqualTo(new CarryingOut(State.NOT_YET, decidedOn));
        assertThat(read().deadline()).contains(LocalDate.of(2025, 9, 9));
    }

    @Test
    void supportIsInterruptedAndBeginsAgain() {
        office.clock().set(decidedOn.plusDays(60));
        done(CARRIED_OUT, decidedOn.plusDays(10));
        done(INTERRUPTED, decidedOn.plusDays(20));
        assertThat(read().now().state()).isEqualTo(State.INTERRUPTED);

        done(RESUMED, decidedOn.plusDays(40));

        assertThat(read().now()).isEqualTo(new CarryingOut(State.CARRIED_OUT, decidedOn.plusDays(40)));
    }

    @Test
    void aDayThatHasNotBeenIsRefused() {
        assertThat(refused(CARRIED_OUT, decidedOn.plusDays(1))).isEqualTo(CannotRecordCarryingOut.IN_THE_FUTURE);
    }

    @Test
    void aDayBeforeTheDecisionIsRefused() {
        assertThat(refused(CARRIED_OUT, decidedOn.minusDays(1))).isEqualTo(CannotRecordCarryingOut.BEFORE_THE_DECISION);
    }

    @Test
    void aDayBeforeTheSupportIsRefused() {
        CaseId caseId = office.ready();
        Granted later = office.decide(Office.grant(caseId, decidedOn.plusDays(5), decidedOn.plusMonths(4)))
                .orElseThrow();
        office.clock().set(decidedOn.plusDays(10));

        assertThat(refusal(record(SARA, caseId, later.id(), CARRIED_OUT, decidedOn.plusDays(4), Optional.empty(), "")))
                .isEqualTo(CannotRecordCarryingOut.BEFORE_THE_SUPPORT);
    }

    @Test
    void aDayAfterTheSupportIsRefused() {
        office.clock().set(LocalDate.of(2025, 9, 20));

        assertThat(refused(CARRIED_OUT, LocalDate.of(2025, 9, 9))).isEqualTo(CannotRecordCarryingOut.SUPPORT_ENDED);
        done(CARRIED_OUT, LocalDate.of(2025, 9, 8));
    }

    @Test
    void whatIsCarriedOutIsNotCarriedOutAgain() {
        done(CARRIED_OUT, decidedOn);

        assertThat(refused(CARRIED_OUT, decidedOn)).isEqualTo(CannotRecordCarryingOut.ALREADY_CARRIED_OUT);
    }

    @Test
    void stepsThatDoNotFollowEachOtherAreRefused() {
        office.clock().set(decidedOn.plusDays(60));
        assertThat(refused(INTERRUPTED, decidedOn.plusDays(5))).isEqualTo(CannotRecordCarryingOut.NOT_CARRIED_OUT_YET);
        assertThat(refused(RESUMED, decidedOn.plusDays(5))).isEqualTo(CannotRecordCarryingOut.NOT_INTERRUPTED);
        assertThat(refused(TAKEN_BACK, decidedOn)).isEqualTo(CannotRecordCarryingOut.NOTHING_TO_TAKE_BACK);
        done(CARRIED_OUT, decidedOn.plusDays(10));
        done(INTERRUPTED, decidedOn.plusDays(20));

        assertThat(refused(INTERRUPTED, decidedOn.plusDays(21))).isEqualTo(CannotRecordCarryingOut.ALREADY_INTERRUPTED);
        assertThat(refused(CARRIED_OUT, decidedOn.plusDays(21))).isEqualTo(CannotRecordCarryingOut.BEGINS_AGAIN);
        assertThat(refused(RESUMED, decidedOn.plusDays(19))).isEqualTo(CannotRecordCarryingOut.BEFORE_WHAT_IS_RECORDED);
        assertThat(refused(DELAYED, decidedOn.plusDays(15))).isEqualTo(CannotRecordCarryingOut.NO_DELAY);
    }

    @Test
    void aReasonIsChosenAndAnotherReasonIsSaidInWords() {
        CaseId caseId = granted.caseId();
        assertThat(refusal(record(SARA, caseId, granted.id(), DELAYED, decidedOn, Optional.empty(), "")))
                .isEqualTo(CannotRecordCarryingOut.NO_REASON);
        assertThat(refusal(record(
                        SARA, caseId, granted.id(), DELAYED, decidedOn, Optional.of(WhyNotCarriedOut.OTHER), " ")))
                .isEqualTo(CannotRecordCarryingOut.REASON_NOT_IN_WORDS);
        assertThat(refusal(record(
                        SARA,
                        caseId,
                        granted.id(),
                        DELAYED,
                        decidedOn,
                        Optional.of(WhyNotCarriedOut.OTHER),
                        "x".repeat(201))))
                .isEqualTo(CannotRecordCarryingOut.TEXT_TOO_LONG);
    }

    @Test
    void aMistakeIsTakenBackInWordsAndStaysReadable() {
        done(CARRIED_OUT, decidedOn);
        assertThat(refused(TAKEN_BACK, decidedOn)).isEqualTo(CannotRecordCarryingOut.REASON_NOT_IN_WORDS);

        record(SARA, granted.caseId(), granted.id(), TAKEN_BACK, decidedOn, Optional.empty(), "Fel beslut")
                .orElseThrow();

        assertThat(read().now().state()).isEqualTo(State.NOT_YET);
        assertThat(read().facts()).extracting(CarryingOutFact::step).containsExactly(CARRIED_OUT, TAKEN_BACK);
        assertThat(read().isTakenBack(read().facts().get(0))).isTrue();
        assertThat(read().isTakenBack(read().facts().get(1))).isFalse();
    }

    @Test
    void aRefusalIsNeverCarriedOut() {
        CaseId caseId = office.readyToRefuse();
        var refusedSupport = office.use(SARA, Refusing.class)
                .handle(SARA, new RefuseSupport(caseId, "Skäl"))
                .orElseThrow();

        assertThat(refusal(record(SARA, caseId, refusedSupport.id(), CARRIED_OUT, decidedOn, Optional.empty(), "")))
                .isEqualTo(CannotRecordCarryingOut.NOT_GRANTED);
    }

    @Test
    void onlyThoseWhoHandleMattersRecordIt() {
        Actor nobody = new Actor(
                ELIN.staff(), ELIN.name(), ELIN.title(), ELIN.employer(), ELIN.unit(), Set.of(Mandate.HEALTH_CARE));

        assertThat(refusal(
                        record(nobody, granted.caseId(), granted.id(), CARRIED_OUT, decidedOn, Optional.empty(), "")))
                .isEqualTo(CannotRecordCarryingOut.NOT_A_CASE_WORKER);
    }

    @Test
    void aDecisionOfAnotherCaseAndACaseThatIsNotHereAreRefused() {
        Granted other = office.granted();

        assertThat(refusal(record(SARA, granted.caseId(), other.id(), CARRIED_OUT, decidedOn, Optional.empty(), "")))
                .isEqualTo(CannotRecordCarryingOut.NO_SUCH_DECISION);
        assertThat(refusal(record(
                        SARA, CaseId.next(office.clock()), granted.id(), CARRIED_OUT, decidedOn, Optional.empty(), "")))
                .isEqualTo(CannotRecordCarryingOut.NO_SUCH_CASE);
    }

    @Test
    void anExtensionIsCarriedOutWhenWhatItExtendsIs() {
        done(CARRIED_OUT, decidedOn);
        Extended extended = office.use(SARA, Extending.class)
                .handle(
                        SARA,
                        new ExtendSupport(granted.caseId(), LocalDate.of(2025, 12, 31), "Planen", "Skäl", "Villkor"))
                .orElseThrow();

        assertThat(office.use(SARA, ReadingCarryingOut.class)
                        .decision(SARA, granted.caseId(), extended.id())
                        .orElseThrow()
                        .now())
                .isEqualTo(new CarryingOut(State.CARRIED_OUT, decidedOn));
    }

    @Test
    void remindsAMonthBeforeItHasToBeReportedAndStopsWhenItIsCarriedOut() {
        office.clock().set(decidedOn.plusMonths(2).minusDays(1));
        assertThat(reminders()).isEmpty();

        office.clock().set(decidedOn.plusMonths(2));
        assertThat(reminders()).containsExactly("task.not-carried-out");

        done(CARRIED_OUT, decidedOn.plusDays(7));
        assertThat(reminders()).isEmpty();
    }

    private List<String> reminders() {
        return office.use(SARA, KeepingTasks.class).about(SARA, granted.caseId()).derived().stream()
                .filter(task -> task.kind().equals("not-carried-out"))
                .map(DerivedTask::what)
                .map(sentence -> sentence.key())
                .toList();
    }

    private Carried read() {
        return office.use(SARA, ReadingCarryingOut.class)
                .decision(SARA, granted.caseId(), granted.id())
                .orElseThrow();
    }

    private void done(CarryingOutStep step, LocalDate on) {
        record(SARA, granted.caseId(), granted.id(), step, on, reason(step), "").orElseThrow();
    }

    private CannotRecordCarryingOut refused(CarryingOutStep step, LocalDate on) {
        return refusal(record(SARA, granted.caseId(), granted.id(), step, on, reason(step), ""));
    }

    private static Optional<WhyNotCarriedOut> reason(CarryingOutStep step) {
        return step.needsReason() ? Optional.of(WhyNotCarriedOut.NO_STAFF) : Optional.empty();
    }

    private Outcome<CarryingOutFact, CannotRecordCarryingOut> record(
            Actor actor,
            CaseId caseId,
            DecisionId decision,
            CarryingOutStep step,
            LocalDate on,
            Optional<WhyNotCarriedOut> why,
            String text) {
        return office.use(actor, RecordingCarryingOut.class)
                .handle(actor, new RecordCarryingOut(caseId, decision, step, on, why, text));
    }

    private static CannotRecordCarryingOut refusal(Outcome<CarryingOutFact, CannotRecordCarryingOut> outcome) {
        return outcome.match(
                done -> {
                    throw new AssertionError("It was recorded.");
                },
                refusal -> refusal);
    }
}
