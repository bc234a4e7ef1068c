package se.handslag.decisions.municipality.communicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.prepare.SentLetter;

/**
 * That the person was sent all new material of importance and a day to answer by (kommunikation).
 *
 * @param id the communication
 * @param caseId whose case
 * @param about what is to be decided: an application, or a decision that grants support
 * @param sent the letter
 * @param answerBy the last day to answer
 * @param material what was sent, as the letter lists it
 * @param covers what of the matter's material was sent
 * @param by who sent it, and when
 * @param replies what the person answered, oldest first
 */
@Carries(
        value = LegalTopic.COMMUNICATION_BEFORE_DECISION,
        by =
                "Before a decision against the person they are sent the material with a day to answer by, or the ground for skipping it is recorded; what comes in"
                        + " later is sent as well.",
        leftToPeople = "To judge what is of importance, and whether an exception applies.")
public record Communicated(
        PreparationId id,
        CaseId caseId,
        UUID about,
        SentLetter sent,
        LocalDate answerBy,
        List<String> material,
        Set<UUID> covers,
        Signature by,
        List<CommunicationReply> replies)
        implements PersonalData {
    public Communicated {
        material = List.copyOf(material);
        covers = Set.copyOf(covers);
        replies = List.copyOf(replies);
    }

    /** Whether the person still has time to answer and has not. */
    public boolean waits(LocalDate day) {
        return replies.isEmpty() && !day.isAfter(answerBy);
    }

    @Override
    public String toString() {
        return "Communicated[" + id + "]";
    }
}
