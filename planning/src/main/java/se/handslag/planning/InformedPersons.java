package se.handslag.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.team.criteria.Answer;

/**
 * Whether persons have been told of the support and care that exists and is recommended, as the record says it. Used inside a unit of work.
 *
 * <p>Nobody answers this: it follows from what was written down on the occasions when the person was told, and from what was struck since.
 */
public interface InformedPersons {
    /** The id of a team's goal that is read in this way. */
    String GOAL = "informed";

    /** Yes when by the end of the day the person had been told of something, and of something that was recommended; otherwise no. */
    Answer by(CaseId caseId, LocalDate day);

    /** Those of these persons for whom it is yes by the end of the day beside each; asked of some hundreds at once. */
    Set<CaseId> among(Map<CaseId, LocalDate> days);
}
