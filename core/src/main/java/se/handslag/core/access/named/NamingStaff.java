package se.handslag.core.access.named;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.access.AccessFiles;
import se.handslag.core.access.FileFacts;
import se.handslag.core.access.relation.StaffRelations;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/** Names staff for the file of a protected person, and names them no longer; the head of service does, by office and for others than themselves. */
public final class NamingStaff {
    /** The shortest reason, in characters. */
    public static final int SHORTEST = 10;

    /** The longest, in characters. */
    public static final int LONGEST = 1_000;

    private static final int LONGEST_STAFF = 80;
    private static final int LONGEST_NAME = 200;

    private final UnitOfWork unitOfWork;
    private final AccessFiles files;
    private final NamedAccesses named;
    private final StaffRelations relations;
    private final Clock clock;

    @Inject
    public NamingStaff(
            UnitOfWork unitOfWork, AccessFiles files, NamedAccesses named, StaffRelations relations, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.named = named;
        this.relations = relations;
        this.clock = clock;
    }

    public Outcome<NamedAccess, CannotNameStaff> handle(Actor actor, NameStaff command) {
        return unitOfWork.call(
                actor,
                Act.writing(command.isNamed() ? "named.name" : "named.unname", command.caseId())
                        .byOffice(),
                () -> {
                    NameStaff asked = new NameStaff(
                            command.caseId(),
                            WrittenStaffId.kept(command.staff()),
                            command.shown().strip(),
                            command.isNamed(),
                            command.reason().strip());
                    Optional<FileFacts> file = files.find(asked.caseId());
                    Optional<CannotNameStaff> fault =
                            whyNot(actor, asked, file).or(() -> standing(asked, file.orElseThrow()));
                    if (fault.isPresent()) {
                        return Outcome.refused(fault.get());
                    }
                    NamedAccess settled = new NamedAccess(
                            TimeOrderedIds.next(clock),
                            asked.caseId(),
                            new StaffId(asked.staff()),
                            asked.shown(),
                            asked.isNamed(),
                            asked.reason(),
                            Signature.of(actor, clock.instant()));
                    named.add(settled);
                    return Outcome.done(settled);
                });
    }

    /** Why the actor does not settle this about that file. */
    public static Optional<CannotNameStaff> whyNot(Actor actor, NameStaff asked, Optional<FileFacts> file) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotNameStaff.NOT_HEAD_OF_SERVICE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotNameStaff.NO_SUCH_CASE);
        } else if (asked.isNamed() && !file.get().isProtected()) {
            return Optional.of(CannotNameStaff.NOT_PROTECTED);
        } else if (asked.staff().isEmpty() || asked.staff().length() > LONGEST_STAFF) {
            return Optional.of(CannotNameStaff.NO_STAFF);
        } else if (asked.isNamed() && asked.staff().equals(actor.staff().value())) {
            return Optional.of(CannotNameStaff.ONESELF);
        } else if (asked.shown().isEmpty() || asked.shown().length() > LONGEST_NAME) {
            return Optional.of(CannotNameStaff.NO_NAME);
        } else if (asked.reason().length() < SHORTEST) {
            return Optional.of(CannotNameStaff.TOO_SHORT);
        } else if (asked.reason().length() > LONGEST) {
            return Optional.of(CannotNameStaff.TOO_LONG);
        }
        return Optional.empty();
    }

    /** What the record says of the two. */
    private Optional<CannotNameStaff> standing(NameStaff asked, FileFacts file) {
        StaffId staff = new StaffId(asked.staff());
        boolean isNamed = NamedAccesses.inForce(named.of(asked.caseId())).stream()
                .anyMatch(one -> one.staff().equals(staff));
        if (!asked.isNamed()) {
            return isNamed ? Optional.empty() : Optional.of(CannotNameStaff.NOT_NAMED);
        } else if (isNamed) {
            return Optional.of(CannotNameStaff.ALREADY);
        }
        return relations.isClose(staff, file.number()) ? Optional.of(CannotNameStaff.CLOSE) : Optional.empty();
    }
}
