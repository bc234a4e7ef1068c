package se.handslag.decisions.municipality.consult;

import java.time.Instant;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.joint.consult.ConsultationView;

/**
 * The region's answer, as the copy of it says that came here.
 *
 * @param view what the one consulted thinks
 * @param text why, in words; may be empty
 * @param by who answered, and when
 * @param receivedAt when the copy came
 * @param copy the disclosure by which it came
 */
public record ConsultationAnswer(
        ConsultationView view, String text, Signature by, Instant receivedAt, DisclosureId copy)
        implements PersonalData {
    @Override
    public String toString() {
        return "ConsultationAnswer[" + copy + "]";
    }
}
