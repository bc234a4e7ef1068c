package se.handslag.planning.joint.goal;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * A step on the way to a goal (delmål).
 *
 * @param id the step
 * @param text what is to be done or reached; a step whose text is blank is taken out of the plan
 * @param done whether it is done
 * @param actor whose it is to take; empty while nobody has said
 * @param who which of them, for example {@code Arbetsförmedlingen} or {@code mamma}; may be blank
 * @param day the last day of it; empty while nobody has said
 */
public record SubGoal(
        SubGoalId id, String text, boolean done, Optional<StepActor> actor, String who, Optional<LocalDate> day)
        implements PersonalData {
    /** A step of which nothing more is said. */
    public SubGoal(SubGoalId id, String text, boolean done) {
        this(id, text, done, Optional.empty(), "", Optional.empty());
    }

    /** The same, to be taken by these. */
    public SubGoal by(StepActor whose, String which) {
        return new SubGoal(id, text, done, Optional.of(whose), which, day);
    }

    /** The same, at the latest on this day. */
    public SubGoal on(LocalDate last) {
        return new SubGoal(id, text, done, actor, who, Optional.of(last));
    }

    /** Whether it is written and still to be done. */
    public boolean isAhead() {
        return !done && !text.isBlank();
    }

    @Override
    public String toString() {
        return "SubGoal[" + id + "]";
    }
}
