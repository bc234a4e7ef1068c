package se.handslag.core.access.relation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.records.UnitOfWork;

/**
 * Remembers the number by which someone signed in, so that they cannot open their own file.
 *
 * <p>A number that is remembered already changes nothing. Another one is remembered beside it: someone who had a coordination number may have been
 * given a personal number, and both are theirs.
 */
public final class RememberingOwnNumber {
    private final UnitOfWork unitOfWork;
    private final StaffRelations relations;
    private final Clock clock;

    @Inject
    public RememberingOwnNumber(UnitOfWork unitOfWork, StaffRelations relations, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.relations = relations;
        this.clock = clock;
    }

    public void handle(Actor actor, IdentityNumber number) {
        unitOfWork.run(actor, Act.writing("relation.remember"), () -> {
            boolean known = relations.of(actor.staff()).stream()
                    .anyMatch(one -> one.isInForce()
                            && one.kind() == RelationKind.SELF
                            && one.number().equals(number));
            if (!known) {
                relations.add(new StaffRelation(
                        TimeOrderedIds.next(clock),
                        actor.staff(),
                        RelationKind.SELF,
                        number,
                        Signature.of(actor, clock.instant()),
                        Optional.empty()));
            }
        });
    }
}
