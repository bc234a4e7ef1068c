package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.region.commit.CannotCommit.Now;
import se.handslag.decisions.region.commit.CannotCommit.Written;

/** Declines to take on a person's care. Why is for the region's own record; the municipality is told the outcome, if anything. */
public final class RefusingCareCommitment {
    /** The longest reason, in characters. */
    public static final int LONGEST = 4_000;

    private final Stating stating;

    @Inject
    public RefusingCareCommitment(Stating stating) {
        this.stating = stating;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<CareCommitmentRefused, CannotCommit> handle(Actor actor, RefuseCareCommitment command) {
        return stating.state(
                actor,
                "commitment.refuse",
                command,
                false,
                matter -> fault(matter, actor, command),
                (matter, particulars) -> new CareCommitmentRefused(
                        particulars, command.reason(), command.words().strip()));
    }

    /** Why nobody, or not this actor, can decline the care now; empty if they can. */
    public static Optional<Now> whyNot(CareMatter matter, Actor actor) {
        return Stating.whyNoAnswer(matter, actor);
    }

    private static Optional<? extends CannotCommit> fault(
            CareMatter matter, Actor actor, RefuseCareCommitment command) {
        Optional<Now> now = whyNot(matter, actor);
        if (now.isPresent()) {
            return now;
        } else if (command.words().isBlank()) {
            return Optional.of(Written.NO_REASON);
        }
        return command.words().length() > LONGEST ? Optional.of(Written.REASON_TOO_LONG) : Optional.empty();
    }
}
