package se.handslag.planning.joint.contact.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.team.work.Absence;
import se.handslag.core.team.work.WhenAway;
import se.handslag.planning.joint.contact.ContactState;

class AbsenceRuleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final CaseId KIM = new CaseId(new UUID(1, 1));
    private static final Absence TEAM = new Absence(WhenAway.TEAM_DECIDES, 2, 7);
    private static final Absence ACT = new Absence(WhenAway.SEEKS_OUT, 2, 3);
    private static final Absence CLINIC = new Absence(WhenAway.MAY_END, 3, 10);

    @Test
    void asksForNothingBeforeTheRowIsFull() {
        for (Absence rule : List.of(TEAM, ACT, CLINIC)) {
            assertThat(AbsenceRule.advise(rule, ContactState.none(KIM))).isEmpty();
            assertThat(AbsenceRule.advise(rule, missed(rule.afterMissed() - 1))).isEmpty();
            assertThat(AbsenceRule.advise(rule, missed(rule.afterMissed()))).isNotEmpty();
        }
    }

    @Test
    void theTeamDecidesAndTriesMeanwhile() {
        assertThat(advice(TEAM, missed(2))).containsExactly("decide 2026-03-10", "seek-out 2026-03-10");
    }

    @Test
    void seeksOutAgainAndAgainFromTheLastAttempt() {
        assertThat(advice(ACT, missed(2))).containsExactly("seek-out 2026-03-06");
        assertThat(advice(ACT, attempted(missed(2), MONDAY.plusDays(4)))).containsExactly("seek-out 2026-03-09");
        assertThat(advice(ACT, attempted(missed(2), MONDAY.minusDays(4)))).containsExactly("seek-out 2026-03-06");
    }

    @Test
    void mayEndOnlyAfterThePersonHasBeenTold() {
        assertThat(advice(CLINIC, missed(3))).containsExactly("tell 2026-03-14");
        assertThat(refused(CLINIC, missed(3), AbsenceStep.END)).hasValue(CannotTakeStep.NOT_TOLD);

        ContactState told = after(missed(3), AbsenceStep.TOLD, MONDAY.plusDays(5));
        assertThat(advice(CLINIC, told)).containsExactly("may-end 2026-03-17");
        assertThat(refused(CLINIC, told, AbsenceStep.END)).isEmpty();
        assertThat(advice(CLINIC, after(told, AbsenceStep.END, MONDAY.plusDays(20))))
                .containsExactly("close 2026-03-22");
    }

    @Test
    void whatWasToldDuringAnEarlierAbsenceDoesNotCount() {
        ContactState toldBefore = after(missed(3), AbsenceStep.TOLD, MONDAY.minusDays(30));

        assertThat(AbsenceRule.isTold(CLINIC, toldBefore)).isFalse();
        assertThat(refused(CLINIC, toldBefore, AbsenceStep.END)).hasValue(CannotTakeStep.NOT_TOLD);
    }

    @Test
    void aModelThatSeeksOutDoesNotEndForThis() {
        ContactState told = after(missed(2), AbsenceStep.TOLD, MONDAY.plusDays(2));

        assertThat(refused(ACT, told, AbsenceStep.END)).hasValue(CannotTakeStep.MODEL_SEEKS_OUT);
    }

    @Test
    void goesOnUntilThePersonHasMissedAsManyAgain() {
        ContactState goesOn = after(missed(2), AbsenceStep.GO_ON, MONDAY.plusDays(1));
        assertThat(advice(TEAM, goesOn)).isEmpty();

        ContactState again = after(missed(3), AbsenceStep.GO_ON, MONDAY.plusDays(1));
        assertThat(advice(TEAM, again)).isEmpty();
        ContactState andAgain = after(missed(4), AbsenceStep.GO_ON, MONDAY.plusDays(1));
        assertThat(advice(TEAM, andAgain)).contains("decide 2026-03-12");
    }

    @Test
    void theTeamThatHasDecidedToSeekOutIsRemindedOfAttemptsAlone() {
        assertThat(advice(TEAM, after(missed(2), AbsenceStep.SEEK_OUT, MONDAY.plusDays(1))))
                .containsExactly("seek-out 2026-03-10");
    }

    private static List<String> advice(Absence rule, ContactState state) {
        return AbsenceRule.advise(rule, state).stream()
                .map(one -> one.what().code() + " " + one.due())
                .toList();
    }

    private static Optional<CannotTakeStep> refused(Absence rule, ContactState state, AbsenceStep step) {
        LocalDate today = MONDAY.plusDays(30);
        return TakingSteps.whyNot(rule, state, new TakeStep(KIM, step, today, "Brev och telefon"), today);
    }

    /** So many appointments missed, one each day from Monday on. */
    private static ContactState missed(int times) {
        return new ContactState(
                KIM, Optional.empty(), MONDAY.datesUntil(MONDAY.plusDays(times)).toList(), Optional.empty(), List.of());
    }

    private static ContactState attempted(ContactState state, LocalDate on) {
        return new ContactState(KIM, state.lastReached(), state.missed(), Optional.of(on), state.steps());
    }

    private static ContactState after(ContactState state, AbsenceStep step, LocalDate on) {
        List<StepTaken> steps = new ArrayList<>(state.steps());
        steps.add(new StepTaken(UUID.randomUUID(), KIM, step, on, "x", Signature.of(SARA, Instant.EPOCH)));
        return new ContactState(KIM, state.lastReached(), state.missed(), state.lastAttempt(), steps);
    }
}
