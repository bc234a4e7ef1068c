package se.handslag.decisions.municipality.appeal;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.decisions.DecisionId;

/** The appeals that have come in to this municipality. They and their steps are added, never changed. Used inside a unit of work. */
public interface Appeals {
    /** Adds an appeal that has no steps yet. */
    void add(Appeal appeal);

    /** Adds what was done with an appeal. */
    void add(Appeal appeal, AppealStep step);

    /** Of one case, oldest first. */
    List<Appeal> about(CaseId caseId);

    /** Appeals that this authority still has something to do with before the court has them, oldest first. */
    List<Waiting> waiting();

    /** The same of one case. */
    List<Waiting> waiting(CaseId caseId);

    /** Rulings that ask for a new decision that has not been made, oldest first. */
    List<Unheeded> unheeded();

    /** The same of one case. */
    List<Unheeded> unheeded(CaseId caseId);

    /** An appeal that waits here. */
    record Waiting(CaseId caseId, DecisionId decision, LocalDate arrivedOn) {}

    /** A ruling that has not been carried out in a decision. */
    record Unheeded(CaseId caseId, DecisionId decision, LocalDate ruledOn) {}
}
