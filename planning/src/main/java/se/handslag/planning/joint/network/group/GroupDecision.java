package se.handslag.planning.joint.network.group;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Something the group decided together (gemensamt beslut): what, who, when. Not a decision of an authority; those are elsewhere.
 *
 * @param id which
 * @param caseId whose group
 * @param meeting at which meeting
 * @param position its place among the meeting's, from 1
 * @param words what, who and when
 * @param by who wrote it down and when
 */
public record GroupDecision(UUID id, CaseId caseId, GroupMeetingId meeting, int position, Words words, Signature by)
        implements PersonalData {
    /**
     * What, who and when.
     *
     * @param what what is to be done
     * @param who by whom, the person too
     * @param due by which day
     */
    public record Words(String what, String who, LocalDate due) implements PersonalData {
        /** The longest of each, in characters. */
        public static final int LONGEST_WHAT = 400;

        public static final int LONGEST_WHO = 200;

        public Words {
            what = what.strip();
            who = who.strip();
        }

        @Override
        public String toString() {
            return "Words[" + due + "]";
        }
    }

    @Override
    public String toString() {
        return "GroupDecision[" + id + "]";
    }
}
