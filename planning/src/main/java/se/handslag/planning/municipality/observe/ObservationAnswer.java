package se.handslag.planning.municipality.observe;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * What the team did about an observation (svar på observation).
 *
 * @param id the answer
 * @param caseId whose case
 * @param about the observation
 * @param words what is done, so that whoever noticed knows
 * @param by who answered and when
 */
public record ObservationAnswer(UUID id, CaseId caseId, ObservationId about, String words, Signature by)
        implements PersonalData {
    /** The longest answer, in characters. */
    public static final int LONGEST = 500;

    @Override
    public String toString() {
        return "ObservationAnswer[" + id + "]";
    }
}
