package se.handslag.planning.joint.network.group;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.network.MemberId;

/**
 * What a meeting came to (minnesanteckningar). One version; a correction is another.
 *
 * @param id this version
 * @param meeting which meeting
 * @param caseId whose group
 * @param revision which version
 * @param words what came of it
 * @param by who wrote it down and when
 */
public record Minutes(UUID id, GroupMeetingId meeting, CaseId caseId, Revision revision, Words words, Signature by)
        implements PersonalData {
    /**
     * What came of a meeting.
     *
     * @param heldOn the day
     * @param personPresent whether the person was there
     * @param present the members who were there
     * @param ownWords what the person said, in their words; may be blank
     * @param text what was talked of
     */
    public record Words(LocalDate heldOn, boolean personPresent, Set<MemberId> present, String ownWords, String text)
            implements PersonalData {
        /** The longest of the person's own words, in characters. */
        public static final int LONGEST_OWN_WORDS = 2_000;
        /** The longest text, in characters. */
        public static final int LONGEST_TEXT = 4_000;
        /** How many members there is room for at a meeting. */
        public static final int MOST_PRESENT = 40;

        public Words {
            present = Set.copyOf(present);
            ownWords = ownWords.strip();
            text = text.strip();
        }

        @Override
        public String toString() {
            return "Words[" + heldOn + "]";
        }
    }

    @Override
    public String toString() {
        return "Minutes[" + id + "]";
    }
}
