package se.handslag.decisions.municipality.communicate;

import java.time.LocalDate;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.apply.ApplicationForm;

/**
 * What the person answered (yttrande).
 *
 * @param cameOn when it came in
 * @param form in writing, or orally and written down by the one who signs
 * @param text the answer; that the person has nothing to add is an answer too
 * @param by who recorded it, and when
 */
public record CommunicationReply(LocalDate cameOn, ApplicationForm form, String text, Signature by)
        implements PersonalData {
    /** The longest text, in characters. Several replies fit together in a decision. */
    public static final int LONGEST = 3_000;

    @Override
    public String toString() {
        return "CommunicationReply";
    }
}
