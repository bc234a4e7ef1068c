package se.handslag.core.access.relation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/**
 * Writes down whose files a member of staff may not open: everyone for themselves, the head of service for anyone.
 *
 * <p>Asks nothing of the files, and has the same answer whoever the number belongs to. Saying the same thing again changes nothing.
 */
public final class DeclaringRelations {
    /** As many as one member of staff can have in force; more would be a way to look for someone. */
    public static final int MOST = 100;

    private static final int LONGEST_STAFF = 80;

    private final UnitOfWork unitOfWork;
    private final StaffRelations relations;
    private final Clock clock;

    @Inject
    public DeclaringRelations(UnitOfWork unitOfWork, StaffRelations relations, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.relations = relations;
        this.clock = clock;
    }

    public Outcome<StaffRelation, CannotDeclareRelation> handle(Actor actor, DeclareRelation command) {
        return unitOfWork.call(actor, Act.writing("relation.declare"), () -> {
            String staff = WrittenStaffId.kept(command.staff());
            List<StaffRelation> inForce = inForce(staff);
            Optional<CannotDeclareRelation> fault = whyNot(actor, staff, inForce.size());
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            return IdentityNumber.parse(command.identityNumber(), LocalDate.now(clock))
                    .match(
                            number -> Outcome.done(inForce.stream()
                                    .filter(known -> says(known, command.kind(), number, actor.staff()))
                                    .findFirst()
                                    .orElseGet(() -> declare(actor, new StaffId(staff), command.kind(), number))),
                            unreadable -> Outcome.refused(new CannotDeclareRelation.Number(unreadable)));
        });
    }

    private List<StaffRelation> inForce(String staff) {
        return staff.isEmpty() || staff.length() > LONGEST_STAFF
                ? List.of()
                : relations.of(new StaffId(staff)).stream()
                        .filter(StaffRelation::isInForce)
                        .toList();
    }

    /** Why the actor may not declare for this member of staff. */
    public static Optional<CannotDeclareRelation> whyNot(Actor actor, String staff, int inForce) {
        if (staff.isEmpty() || staff.length() > LONGEST_STAFF) {
            return Optional.of(CannotDeclareRelation.Fault.NO_STAFF);
        } else if (!actor.staff().value().equals(staff) && !actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotDeclareRelation.Fault.NOT_FOR_OTHERS);
        } else if (inForce >= MOST) {
            return Optional.of(CannotDeclareRelation.Fault.TOO_MANY);
        }
        return Optional.empty();
    }

    /** What someone else has said is not shown to whoever says the same, and stands when theirs is ended. */
    private static boolean says(StaffRelation known, RelationKind kind, IdentityNumber number, StaffId by) {
        return known.kind() == kind
                && known.number().equals(number)
                && known.declared().staff().equals(by);
    }

    private StaffRelation declare(Actor actor, StaffId staff, RelationKind kind, IdentityNumber number) {
        StaffRelation relation = new StaffRelation(
                TimeOrderedIds.next(clock),
                staff,
                kind,
                number,
                Signature.of(actor, clock.instant()),
                Optional.empty());
        relations.add(relation);
        return relation;
    }
}
