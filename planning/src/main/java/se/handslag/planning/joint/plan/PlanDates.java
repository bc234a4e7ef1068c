package se.handslag.planning.joint.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/**
 * The dates in a plan as it stands.
 *
 * @param caseId whose
 * @param savedOn the day of the version that stands
 * @param nextFollowUp the earliest next follow-up of an ongoing goal
 * @param withoutDate how many ongoing goals have no next follow-up
 */
public record PlanDates(CaseId caseId, LocalDate savedOn, Optional<LocalDate> nextFollowUp, int withoutDate) {}
