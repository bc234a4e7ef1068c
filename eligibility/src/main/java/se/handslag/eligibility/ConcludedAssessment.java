package se.handslag.eligibility;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;

/**
 * What the assessment against a team's criteria came to, as it was concluded (slutförd bedömning). It is material for a decision, not a
 * decision.
 *
 * @param id which
 * @param caseId whose
 * @param team the team whose criteria they are
 * @param blueprintHash the version of those criteria: 64 hexadecimal digits
 * @param outcome what the criteria come to
 * @param explanationJson rule, findings and result in one text that can be replayed without the team's plugin
 * @param text the same in plain Swedish, for the investigation and the letter
 * @param concludedOn the Swedish day
 * @param by who concluded it
 */
public record ConcludedAssessment(
        AssessmentId id,
        CaseId caseId,
        TeamId team,
        String blueprintHash,
        Answer outcome,
        String explanationJson,
        String text,
        LocalDate concludedOn,
        Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "ConcludedAssessment[" + id + "]";
    }
}
