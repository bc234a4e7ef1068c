package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.region.commit.CannotCommit.Now;
import se.handslag.decisions.region.commit.CannotCommit.Written;

/** Ends what the region has taken on. It can be done after the region's file is closed, so that no commitment is left standing. */
public final class EndingCareCommitment {
    /** The longest reason, in characters. */
    public static final int LONGEST = 4_000;

    private final Stating stating;

    @Inject
    public EndingCareCommitment(Stating stating) {
        this.stating = stating;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<CareCommitmentEnded, CannotCommit> handle(Actor actor, EndCareCommitment command) {
        LocalDate today = stating.today();
        return stating.state(
                actor,
                "commitment.end",
                command,
                false,
                matter -> fault(matter, actor, command, today),
                (matter, particulars) -> new CareCommitmentEnded(
                        particulars,
                        matter.standing().orElseThrow().answer().id(),
                        command.on(),
                        command.reason().strip()));
    }

    /** Why nobody, or not this actor, can end it now; empty if they can. */
    public static Optional<Now> whyNot(CareMatter matter, Actor actor) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(Now.NOT_HEALTH_CARE);
        }
        return matter.isCommitted() ? Optional.empty() : Optional.of(Now.NOT_COMMITTED);
    }

    private static Optional<? extends CannotCommit> fault(
            CareMatter matter, Actor actor, EndCareCommitment command, LocalDate today) {
        Optional<Now> now = whyNot(matter, actor);
        if (now.isPresent()) {
            return now;
        } else if (command.on().isAfter(today)) {
            return Optional.of(Written.ENDS_IN_THE_FUTURE);
        } else if (command.on().isBefore(madeOn(matter))) {
            return Optional.of(Written.ENDS_BEFORE_IT_WAS_MADE);
        } else if (command.reason().isBlank()) {
            return Optional.of(Written.NO_REASON);
        }
        return command.reason().length() > LONGEST ? Optional.of(Written.REASON_TOO_LONG) : Optional.empty();
    }

    private static LocalDate madeOn(CareMatter matter) {
        return Dates.day(matter.standing().orElseThrow().answer().by().at());
    }
}
