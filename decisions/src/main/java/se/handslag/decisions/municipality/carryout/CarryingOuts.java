package se.handslag.decisions.municipality.carryout;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.handslag.core.casework.CaseId;

/** What this municipality has recorded of carrying out its decisions. It is added to, never changed. Used inside a unit of work. */
public interface CarryingOuts {
    void add(CarryingOutFact fact);

    /** Of one case, in the order in which it was recorded; also what was taken back. */
    List<CarryingOutFact> about(CaseId caseId);

    /** What these cases were granted, and what came of it; a case without a granting decision is left out. */
    List<CarryingOutHistory> histories(Collection<CaseId> cases);

    /**
     * The cases to look into: those with a decision made, or support interrupted, up to the one day, that was not carried out before the
     * other and had not come to its end by then. It may name a case too many, never one too few.
     *
     * @param begunUpTo the last day of the decision or the interruption
     * @param stillOn the first day of the time that is asked about
     */
    List<CaseId> notCarriedOut(LocalDate begunUpTo, LocalDate stillOn);
}
