package se.handslag.planning.joint.network.group;

import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;

/**
 * Write down what a meeting came to, or correct it.
 *
 * @param caseId whose group
 * @param meeting which meeting
 * @param seen the version that was looked at
 * @param words what came of it
 * @param decisions what was decided, besides what is written down already
 */
public record WriteMinutes(
        CaseId caseId, GroupMeetingId meeting, Revision seen, Minutes.Words words, List<GroupDecision.Words> decisions)
        implements PersonalData {
    /** How many decisions there is room for at a time. */
    public static final int MOST_DECISIONS = 20;

    public WriteMinutes {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String toString() {
        return "WriteMinutes[" + caseId + "]";
    }
}
