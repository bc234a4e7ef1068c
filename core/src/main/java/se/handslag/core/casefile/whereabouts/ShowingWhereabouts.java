package se.handslag.core.casefile.whereabouts;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.records.UnitOfWork;

/** Shows how a person is reached to someone who says what for. The reason stands in the log, also when nothing was shown. */
public final class ShowingWhereabouts {
    /** The shortest reason, in characters. */
    public static final int SHORTEST = 10;

    /** The longest, in characters. */
    public static final int LONGEST = 500;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;

    @Inject
    public ShowingWhereabouts(UnitOfWork unitOfWork, CaseFiles files) {
        this.unitOfWork = unitOfWork;
        this.files = files;
    }

    public Outcome<Whereabouts, CannotShowWhereabouts> handle(Actor actor, ShowWhereabouts command) {
        String why = command.reason().strip();
        Act act = Act.reading("person.whereabouts", command.caseId());
        return unitOfWork.call(actor, why.length() > LONGEST ? act : act.because(why), () -> {
            Optional<CaseFile> file = files.find(command.caseId());
            Optional<CannotShowWhereabouts> fault = whyNot(file, why);
            return fault.isPresent()
                    ? Outcome.refused(fault.get())
                    : Outcome.done(Whereabouts.of(file.flatMap(CaseFile::person).orElseThrow()));
        });
    }

    /** Why it is not shown for that reason. */
    public static Optional<CannotShowWhereabouts> whyNot(Optional<CaseFile> file, String reason) {
        Optional<Person> person = file.flatMap(CaseFile::person);
        if (file.isEmpty()) {
            return Optional.of(CannotShowWhereabouts.NO_SUCH_CASE);
        } else if (person.isEmpty()) {
            return Optional.of(CannotShowWhereabouts.NOT_IDENTIFIED);
        } else if (reason.length() < SHORTEST) {
            return Optional.of(CannotShowWhereabouts.TOO_SHORT);
        } else if (reason.length() > LONGEST) {
            return Optional.of(CannotShowWhereabouts.TOO_LONG);
        }
        return Optional.empty();
    }
}
