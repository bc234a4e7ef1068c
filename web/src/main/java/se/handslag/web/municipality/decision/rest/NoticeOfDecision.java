package se.handslag.web.municipality.decision.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.notify.CorrectNotice;
import se.handslag.decisions.municipality.notify.NoticeId;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.view.MatterView;

/**
 * Correct a notice of the decision that the address names.
 *
 * @param caseId whose case
 * @param decision the decision
 * @param notice the notice that is wrong
 * @param method how it was in truth
 * @param sentOn when in truth
 * @param receivedOn when the person got it; empty if that is not known
 * @param reason what was wrong
 */
record NoticeOfDecision(
        CaseId caseId,
        DecisionId decision,
        NoticeId notice,
        NoticeMethod method,
        LocalDate sentOn,
        Optional<LocalDate> receivedOn,
        String reason)
        implements PersonalData {
    CorrectNotice command() {
        return new CorrectNotice(caseId, notice, method, sentOn, receivedOn, reason);
    }

    /** Whether the notice is of that decision; one that was corrected before is told so by the verb. */
    boolean isIn(MatterView view) {
        return Stream.concat(view.matter().notices().stream(), view.matter().aftermath().mistakenNotices().stream())
                .anyMatch(it -> it.id().equals(notice) && it.decision().equals(decision));
    }

    @Override
    public String toString() {
        return "NoticeOfDecision[" + caseId + "]";
    }
}
