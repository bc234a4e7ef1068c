package se.handslag.decisions.municipality.correct;

import java.util.List;
import se.handslag.core.casework.CaseId;

/** The corrections of this municipality's decisions. They are added, never changed. Used inside a unit of work. */
public interface Corrections {
    void add(Correction correction);

    /** Of one case, oldest first. */
    List<Correction> about(CaseId caseId);
}
