package se.handslag.decisions.municipality.apply;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;

/** The applications to this municipality. They are added, never changed. Used inside a unit of work. */
public interface Applications {
    void add(Application application);

    /** Of one case, newest first. */
    List<Application> about(CaseId caseId);

    /** Applications that arrived on this day or before it and have no decision, oldest first. */
    List<Application> undecided(LocalDate arrivedUpTo);

    /** The same of one case. */
    List<Application> undecided(CaseId caseId, LocalDate arrivedUpTo);

    /** Those of which nobody has recorded telling the person that they are delayed, oldest first. */
    List<Application> notToldOfDelay(LocalDate arrivedUpTo);

    /** The same of one case. */
    List<Application> notToldOfDelay(CaseId caseId, LocalDate arrivedUpTo);
}
