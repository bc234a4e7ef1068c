package se.handslag.planning.joint.sip;

import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * One row: need, intervention, who answers, when (behov, insats, vem, när).
 *
 * @param id which
 * @param need what the person needs
 * @param intervention what is to be done about it
 * @param answers who answers for it; empty while that is not settled
 * @param whom who in particular, in words
 * @param when from when or until when, in words
 */
public record SipRow(
        SipRowId id, String need, String intervention, Optional<SipParty> answers, String whom, String when)
        implements PersonalData {

    /** Whether it says what is done about which need, and who answers: what the law asks of it. */
    public boolean isWhole() {
        return !need.isBlank() && !intervention.isBlank() && answers.isPresent();
    }

    /** Whether nothing is written in it; who answers is then about nothing. */
    public boolean isBlank() {
        return need.isBlank() && intervention.isBlank() && whom.isBlank() && when.isBlank();
    }

    @Override
    public String toString() {
        return "SipRow[" + id + "]";
    }
}
