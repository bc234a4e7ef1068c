package se.handslag.core.access.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.StaffId;

/** Whom the staff here are close to, now and earlier. Added to, never changed; an end is added beside what it ends. */
public interface StaffRelations {
    void add(StaffRelation relation);

    void end(StaffRelation relation, StaffRelation.End end);

    Optional<StaffRelation> find(UUID id);

    /** All of one member of staff, newest first. */
    List<StaffRelation> of(StaffId staff);

    /** Everybody's, newest first. */
    List<StaffRelation> all();
}
