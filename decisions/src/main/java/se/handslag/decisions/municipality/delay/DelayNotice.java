package se.handslag.decisions.municipality.delay;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.prepare.SentLetter;

/**
 * That the person was told that the matter is materially delayed, and why (underrättelse om försening).
 *
 * @param id the notice
 * @param caseId whose case
 * @param about the application
 * @param sent the letter
 * @param appliedOn when the application came in
 * @param reason why it is delayed
 * @param by who told it, and when
 */
@Carries(
        value = LegalTopic.DELAY,
        by =
                "A person is told of a delay and its cause; after six months they may demand once, in writing, that the matter be decided, and within four weeks it"
                        + " is decided or the demand is refused in a decision that can be appealed.",
        leftToPeople = "To judge that a matter will be materially delayed.")
public record DelayNotice(
        PreparationId id, CaseId caseId, UUID about, SentLetter sent, LocalDate appliedOn, String reason, Signature by)
        implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST = 2_000;

    @Override
    public String toString() {
        return "DelayNotice[" + id + "]";
    }
}
