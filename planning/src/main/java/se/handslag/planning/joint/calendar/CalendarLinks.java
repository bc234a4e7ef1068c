package se.handslag.planning.joint.calendar;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;

/** The links of this authority's staff. Added to, never changed; an end is added beside what it ends. Used inside a unit of work. */
public interface CalendarLinks {
    /** Keeps the link with what is kept of its secret. */
    void add(CalendarLink link, CalendarSecret secret);

    void end(CalendarLink link, CalendarEnd why, Signature by);

    /** Those of one member of staff, newest first. */
    List<CalendarLink> of(StaffId staff);

    /** The link that the secret is for, whether or not it still opens anything. */
    Optional<CalendarLink> by(CalendarSecret secret);
}
