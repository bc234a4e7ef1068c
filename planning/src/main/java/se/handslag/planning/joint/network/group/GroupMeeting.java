package se.handslag.planning.joint.network.group;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A meeting of the resource group as it is planned (resursgruppsmöte). One version; it never changes.
 *
 * @param id which
 * @param caseId whose group
 * @param revision which version
 * @param plan when, where and about what
 * @param by who wrote it down and when
 */
public record GroupMeeting(GroupMeetingId id, CaseId caseId, Revision revision, Planned plan, Signature by)
        implements PersonalData {
    /**
     * When, where and about what.
     *
     * @param on the day
     * @param hour the hour, such as {@code 14.00}; may be blank
     * @param place where the person wants it to be; may be blank
     * @param agenda what the person and the others want to take up, a line for each
     * @param calledOff whether it will not be
     */
    public record Planned(LocalDate on, String hour, String place, String agenda, boolean calledOff)
            implements PersonalData {
        /** The longest hour, place and agenda, in characters. */
        public static final int LONGEST_HOUR = 5;

        public static final int LONGEST_PLACE = 200;
        public static final int LONGEST_AGENDA = 2_000;

        public Planned {
            hour = hour.strip();
            place = place.strip();
            agenda = agenda.strip();
        }

        public Planned off() {
            return new Planned(on, hour, place, agenda, true);
        }

        @Override
        public String toString() {
            return "Planned[" + on + "]";
        }
    }

    @Override
    public String toString() {
        return "GroupMeeting[" + id + " " + revision + "]";
    }
}
