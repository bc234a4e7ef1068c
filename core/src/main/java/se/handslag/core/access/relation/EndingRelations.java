package se.handslag.core.access.relation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/**
 * Ends what was declared: the head of service does, for everyone but themselves.
 *
 * <p>Nobody takes away what keeps themselves from a file, neither what they have declared nor what another has: they would open the file and declare it
 * anew. For a head another head does it. Ending it is an entry beside what it ends, with a reason.
 */
public final class EndingRelations {
    /** The shortest reason, in characters. */
    public static final int SHORTEST = 10;

    /** The longest, in characters. */
    public static final int LONGEST = 500;

    private final UnitOfWork unitOfWork;
    private final StaffRelations relations;
    private final Clock clock;

    @Inject
    public EndingRelations(UnitOfWork unitOfWork, StaffRelations relations, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.relations = relations;
        this.clock = clock;
    }

    public Outcome<StaffRelation, CannotEndRelation> handle(Actor actor, EndRelation command) {
        return unitOfWork.call(actor, Act.writing("relation.end"), () -> {
            Optional<StaffRelation> relation =
                    relations.find(command.relation()).filter(one -> mayKnowOf(actor, one));
            if (relation.isEmpty()) {
                return Outcome.refused(CannotEndRelation.NO_SUCH);
            }
            String reason = command.reason().strip();
            Optional<CannotEndRelation> fault = whyNot(actor, relation.get(), reason);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            if (relation.get().isInForce()) {
                relations.end(
                        relation.get(),
                        new StaffRelation.End(
                                TimeOrderedIds.next(clock), reason, Signature.of(actor, clock.instant())));
            }
            return Outcome.done(relations.find(command.relation()).orElseThrow());
        });
    }

    /** Why the actor does not end this for that reason. */
    public static Optional<CannotEndRelation> whyNot(Actor actor, StaffRelation relation, String reason) {
        if (!mayKnowOf(actor, relation)) {
            return Optional.of(CannotEndRelation.NO_SUCH);
        } else if (isOwn(actor, relation)) {
            return Optional.of(CannotEndRelation.OWN);
        } else if (reason.length() < SHORTEST) {
            return Optional.of(CannotEndRelation.TOO_SHORT);
        } else if (reason.length() > LONGEST) {
            return Optional.of(CannotEndRelation.TOO_LONG);
        }
        return Optional.empty();
    }

    /** Whether it is what keeps the actor from a file. */
    public static boolean isOwn(Actor actor, StaffRelation relation) {
        return relation.staff().equals(actor.staff());
    }

    /** The head of service, and whoever wrote it of themselves. */
    private static boolean mayKnowOf(Actor actor, StaffRelation relation) {
        return actor.may(Mandate.HEAD_OF_SERVICE)
                || isOwn(actor, relation) && relation.declared().staff().equals(actor.staff());
    }
}
