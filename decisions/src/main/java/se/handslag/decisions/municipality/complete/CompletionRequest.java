package se.handslag.decisions.municipality.complete;

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
 * That the person was asked to add what an application lacks (begäran om komplettering).
 *
 * @param id the request
 * @param caseId whose case
 * @param about the application
 * @param sent the letter
 * @param answerBy the last day to add it
 * @param what what is lacking
 * @param by who asked, and when
 */
@Carries(
        value = LegalTopic.APPLICATION,
        by =
                "An application counts from the day it reached the authority; one that cannot be tried is turned away only after the person was asked to complete"
                        + " it and the set day has passed.",
        leftToPeople = "To settle the day when something was left or found outside office hours, or came by post.")
public record CompletionRequest(
        PreparationId id, CaseId caseId, UUID about, SentLetter sent, LocalDate answerBy, String what, Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    @Override
    public String toString() {
        return "CompletionRequest[" + id + "]";
    }
}
