package se.handslag.web.shell;

import java.util.Optional;
import java.util.function.Supplier;
import se.handslag.core.casework.CaseId;

/** Where the row about a person comes from, read from the visitor's own authority's record. */
@FunctionalInterface
public interface PersonLines {
    /** The row; empty when the visitor's authority has no file for the case, or none that the visitor may know of. */
    Optional<PersonLine> find(Visit visit, CaseId caseId);

    /** Reads the row and what the rooms add to it in one go, where the record can. */
    default <T> T together(Visit visit, Supplier<T> readings) {
        return readings.get();
    }
}
