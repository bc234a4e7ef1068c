package se.handslag.core.export;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;

/** All files here about the person of one, and who may make an extract of them. Asked inside a unit of work. */
public final class PersonsFiles {
    private final CaseFiles files;

    @Inject
    public PersonsFiles(CaseFiles files) {
        this.files = files;
    }

    /** The files, the oldest first; none if there is no such file here. */
    public List<CaseFile> of(CaseId caseId) {
        Optional<CaseFile> file = files.find(caseId);
        List<CaseFile> all = new ArrayList<>(file.stream().toList());
        file.flatMap(CaseFile::person).flatMap(Person::number).ifPresent(number -> files.withNumber(number).stream()
                .filter(other -> !other.id().equals(caseId))
                .forEach(all::add));
        all.sort((one, other) ->
                one.id().value().toString().compareTo(other.id().value().toString()));
        return all;
    }

    /** Why the actor may not make an extract of these, if they may not. */
    public static Optional<CannotExport> whyNot(Actor actor, CaseId caseId, List<CaseFile> persons) {
        if (persons.isEmpty()) {
            return Optional.of(CannotExport.NO_SUCH_CASE);
        } else if (actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.empty();
        } else if (holds(actor, persons.stream().filter(file -> file.id().equals(caseId)))) {
            return holds(actor, persons.stream()) ? Optional.empty() : Optional.of(CannotExport.OTHER_FILES);
        }
        return Optional.of(CannotExport.NOT_YOURS);
    }

    private static boolean holds(Actor actor, Stream<CaseFile> all) {
        return all.allMatch(file -> file.ours()
                .filter(coordinator -> coordinator.staff().equals(actor.staff()))
                .isPresent());
    }
}
