package se.handslag.planning.joint.contact.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.team.work.Absence;
import se.handslag.core.team.work.WhenAway;
import se.handslag.planning.joint.contact.ContactState;
import se.handslag.planning.joint.contact.absence.AbsenceAdvice.What;

/**
 * The model's rule for someone who stays away, held against what has happened.
 *
 * <p>The rule begins to hold with the missed appointment that completes the row, and ends when the person is reached.
 */
public final class AbsenceRule {
    private AbsenceRule() {}

    /** The day on which the rule began to hold; empty while the person has not missed enough in a row. */
    public static Optional<LocalDate> since(Absence rule, ContactState state) {
        return state.missed().size() < rule.afterMissed()
                ? Optional.empty()
                : Optional.of(state.missed().get(rule.afterMissed() - 1));
    }

    /** What is to be done today; empty when the person does not stay away, or the team has decided to go on as before. */
    public static List<AbsenceAdvice> advise(Absence rule, ContactState state) {
        Optional<LocalDate> since = since(rule, state);
        if (since.isEmpty()) {
            return List.of();
        }
        Optional<StepTaken> step = inForce(rule, state);
        if (step.isEmpty()) {
            return undecided(rule, state);
        }
        LocalDate taken = step.get().on();
        return switch (step.get().step()) {
            case GO_ON -> List.of();
            case SEEK_OUT -> List.of(seekOut(rule, state));
            case TOLD -> List.of(new AbsenceAdvice(What.MAY_END, taken.plusDays(rule.attemptEveryDays())));
            case END -> List.of(new AbsenceAdvice(What.CLOSE, taken));
        };
    }

    /** Whether the person has been told, while they have stayed away, that the contact may end. */
    public static boolean isTold(Absence rule, ContactState state) {
        return since(rule, state)
                .filter(since -> state.steps().stream()
                        .anyMatch(step ->
                                step.step() == AbsenceStep.TOLD && !step.on().isBefore(since)))
                .isPresent();
    }

    private static List<AbsenceAdvice> undecided(Absence rule, ContactState state) {
        LocalDate due = lastMissed(state).plusDays(rule.attemptEveryDays());
        return switch (rule.when()) {
            case TEAM_DECIDES -> List.of(new AbsenceAdvice(What.DECIDE, due), seekOut(rule, state));
            case SEEKS_OUT -> List.of(seekOut(rule, state));
            case MAY_END -> List.of(new AbsenceAdvice(What.TELL, due));
        };
    }

    /** The next attempt is counted from the last one, or from the last missed appointment if that was later. */
    private static AbsenceAdvice seekOut(Absence rule, ContactState state) {
        LocalDate missed = lastMissed(state);
        LocalDate from = state.lastAttempt().filter(missed::isBefore).orElse(missed);
        return new AbsenceAdvice(What.SEEK_OUT, from.plusDays(rule.attemptEveryDays()));
    }

    /**
     * The last step taken since the rule began to hold. That the team goes on, or seeks out, holds until the person has missed as many again; in
     * a model that seeks out by itself nothing but going on takes its place.
     */
    private static Optional<StepTaken> inForce(Absence rule, ContactState state) {
        LocalDate since = since(rule, state).orElseThrow();
        Optional<StepTaken> last = state.steps().stream()
                .filter(step -> !step.on().isBefore(since))
                .reduce((earlier, later) -> later);
        return last.filter(step -> step.step() == AbsenceStep.TOLD
                || step.step() == AbsenceStep.END
                || step.step() == AbsenceStep.SEEK_OUT && rule.when() != WhenAway.TEAM_DECIDES
                || missedAfter(step.on(), state) < rule.afterMissed());
    }

    private static long missedAfter(LocalDate day, ContactState state) {
        return state.missed().stream().filter(day::isBefore).count();
    }

    private static LocalDate lastMissed(ContactState state) {
        return state.missed().get(state.missed().size() - 1);
    }
}
