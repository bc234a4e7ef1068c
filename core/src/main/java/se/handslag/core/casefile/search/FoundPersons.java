package se.handslag.core.casefile.search;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.person.PersonalData;

/**
 * What a search found.
 *
 * @param by what was searched by
 * @param files those found that the actor may know of; opening one is another question
 * @param isExact whether what was written can mean one person only: a whole number. Ten digits can mean two, a hundred years apart
 */
public record FoundPersons(SearchTerm by, List<CaseFile> files, boolean isExact) implements PersonalData {
    public FoundPersons {
        files = List.copyOf(files);
    }

    /** The one person that was meant, if there is one and no doubt. */
    public Optional<CaseFile> theOne() {
        return isExact && files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "FoundPersons[" + by + " " + files.size() + "]";
    }
}
