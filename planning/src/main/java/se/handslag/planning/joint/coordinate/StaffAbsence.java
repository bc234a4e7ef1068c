package se.handslag.planning.joint.coordinate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;

/**
 * That a member of staff is away, and who covers for them.
 *
 * @param id which
 * @param staff who is away
 * @param shown their name
 * @param from the first day
 * @param to the last day
 * @param cover who covers for them
 * @param coverShown that one's name
 * @param by who settled it and when
 * @param endedOn the day on which they were back before that, or on which it was taken back
 */
public record StaffAbsence(
        UUID id,
        StaffId staff,
        String shown,
        LocalDate from,
        LocalDate to,
        StaffId cover,
        String coverShown,
        Signature by,
        Optional<LocalDate> endedOn) {
    /** The longest, in days. */
    public static final int MOST_DAYS = 366;

    /** Whether they are away on this day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from)
                && !day.isAfter(to)
                && endedOn.filter(back -> !back.isAfter(day)).isEmpty();
    }

    /** Whether they are away, or will be. */
    public boolean isToBeSeenTo(LocalDate today) {
        return !to.isBefore(today) && endedOn.isEmpty();
    }

    /** Whether it has a day in common with this time. */
    boolean meets(LocalDate first, LocalDate last) {
        LocalDate until = endedOn.map(back -> back.minusDays(1))
                .filter(day -> day.isBefore(to))
                .orElse(to);
        return !until.isBefore(from) && !from.isAfter(last) && !until.isBefore(first);
    }
}
