package se.handslag.decisions.municipality.hear;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * That the person wants to say something orally before a decision, and how that came to its end (muntligt hörande).
 *
 * @param id the hearing
 * @param caseId whose case
 * @param about what is to be decided: an application, or a decision that grants support
 * @param before before whom
 * @param askedOn when the person asked
 * @param law the paragraph that gave the right to it on that day
 * @param by who wrote it down, and when
 * @param end how it came to its end; empty while it is still to be held
 */
@Carries(
        value = LegalTopic.ORAL_HEARING,
        by = "A person who wants to speak before the board is heard, or told why not, before a decision against them.",
        leftToPeople = "To hold the meeting.")
@Carries(
        value = LegalTopic.ORAL_INFORMATION,
        by = "A person who wants to tell something orally is heard, or told why not, before a decision against them.")
public record OralHearing(
        PreparationId id,
        CaseId caseId,
        UUID about,
        HearingBefore before,
        LocalDate askedOn,
        String law,
        Signature by,
        Optional<HearingEnd> end)
        implements PersonalData {
    @Override
    public String toString() {
        return "OralHearing[" + id + "]";
    }
}
