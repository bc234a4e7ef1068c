package se.handslag.planning.municipality.discharge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.DischargeReason;

/**
 * End the support and close the case (avsluta insatsen).
 *
 * @param caseId whose case
 * @param on the day it ended
 * @param reason why
 * @param answers whether each of the team's goals was reached, by the goal's id; those that are read from the record are left out, and
 *     nothing is answered when the support never began
 * @param summary how it went and how it ended, in a few sentences
 * @param copyTo the authority that is to be told the day and the reason on the person's consent; empty for none
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record DischargePerson(
        CaseId caseId,
        LocalDate on,
        DischargeReason reason,
        Map<String, GoalAnswer> answers,
        String summary,
        Optional<AuthorityId> copyTo,
        boolean protectionSeen)
        implements PersonalData {
    /** The longest summary, in characters. */
    public static final int LONGEST_SUMMARY = 4_000;

    public DischargePerson {
        answers = Map.copyOf(answers);
    }

    /** Where nobody has been asked about protection: what goes about a person with protected identity is then refused. */
    public DischargePerson(
            CaseId caseId,
            LocalDate on,
            DischargeReason reason,
            Map<String, GoalAnswer> answers,
            String summary,
            Optional<AuthorityId> copyTo) {
        this(caseId, on, reason, answers, summary, copyTo, false);
    }

    /** The same, telling this authority the day and the reason. */
    public DischargePerson telling(AuthorityId authority) {
        return new DischargePerson(caseId, on, reason, answers, summary, Optional.of(authority), protectionSeen);
    }

    @Override
    public String toString() {
        return "DischargePerson[" + caseId + "]";
    }
}
