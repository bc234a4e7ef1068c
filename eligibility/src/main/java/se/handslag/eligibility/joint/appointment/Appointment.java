package se.handslag.eligibility.joint.appointment;

import java.time.Instant;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A booked assessment interview (bokat bedömningssamtal). A later one in the same case takes the place of an earlier one.
 *
 * @param id which
 * @param caseId whose case
 * @param startsAt when it begins
 * @param place where, in words that say nothing of whom it is about
 * @param partner the other authority that takes part
 * @param regionStaff the member of the region's staff who takes part, by name
 * @param booked who booked it and when
 */
public record Appointment(
        AppointmentId id,
        CaseId caseId,
        Instant startsAt,
        String place,
        AuthorityId partner,
        String regionStaff,
        Signature booked)
        implements PersonalData {
    /** The longest place, in characters. */
    public static final int LONGEST_PLACE = 200;
    /** The longest name of a member of staff, in characters. */
    public static final int LONGEST_NAME = 200;

    @Override
    public String toString() {
        return "Appointment[" + id + "]";
    }
}
