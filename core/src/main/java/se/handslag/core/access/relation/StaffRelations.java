package se.handslag.core.access.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.access.PersonNumber;
import se.handslag.core.casework.StaffId;

/** Whom the staff here are close to, now and earlier. Added to, never changed; an end is added beside what it ends. */
public interface StaffRelations {
    void add(StaffRelation relation);

    void end(StaffRelation relation, StaffRelation.End end);

    Optional<StaffRelation> find(UUID id);

    /** All of one member of staff, newest first. */
    List<StaffRelation> of(StaffId staff);

    /** Whether the member of staff is close to whoever has this number, or is that person. */
    default boolean isClose(StaffId staff, Optional<PersonNumber> number) {
        return of(staff).stream()
                .filter(StaffRelation::isInForce)
                .map(one -> PersonNumber.of(one.number()))
                .anyMatch(close -> number.filter(close::equals).isPresent());
    }

    /** Everybody's, newest first. */
    List<StaffRelation> all();
}
