package se.handslag.web.shell;

import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** Where the row about a person comes from, read from the visitor's own authority's record. */
@FunctionalInterface
public interface PersonLines {
    /** The row; empty when the visitor's authority has no file for the case, or none that the visitor may know of. */
    Optional<PersonLine> find(Visit visit, CaseId caseId);
}
