package se.handslag.core.access.reason;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/** Opens a file to someone who says why they need it: to them alone, for a day. */
public final class GivingReason {
    /** The shortest reason, in characters. */
    public static final int SHORTEST = 10;

    /** The longest, in characters. */
    public static final int LONGEST = 1_000;

    /** How long the file stays open to them. */
    public static final Duration OPEN = Duration.ofHours(24);

    private final UnitOfWork unitOfWork;
    private final AccessFiles files;
    private final AccessReasons reasons;
    private final Clock clock;

    @Inject
    public GivingReason(UnitOfWork unitOfWork, AccessFiles files, AccessReasons reasons, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.reasons = reasons;
        this.clock = clock;
    }

    public Outcome<AccessReason, CannotGiveReason> handle(Actor actor, GiveReason command) {
        String why = command.reason().strip();
        Act act = Act.writing("access.reason", command.caseId()).atTheDoor();
        return unitOfWork.call(actor, why.length() > LONGEST ? act : act.because(why), () -> {
            if (files.find(command.caseId()).isEmpty()) {
                return Outcome.refused(CannotGiveReason.NO_SUCH_CASE);
            } else if (why.length() < SHORTEST) {
                return Outcome.refused(CannotGiveReason.TOO_SHORT);
            } else if (why.length() > LONGEST) {
                return Outcome.refused(CannotGiveReason.TOO_LONG);
            }
            AccessReason reason = new AccessReason(
                    TimeOrderedIds.next(clock),
                    command.caseId(),
                    why,
                    Signature.of(actor, clock.instant()),
                    clock.instant().plus(OPEN));
            reasons.add(reason);
            return Outcome.done(reason);
        });
    }
}
