package se.handslag.web.joint.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.IdentityNumber;
import se.handslag.web.shell.Mark;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.PersonLines;
import se.handslag.web.shell.Visit;

/** The row about a person (personrad), from the file of the visitor's own authority. */
public final class FilePersonLines implements PersonLines {
    @Override
    public Optional<PersonLine> find(Visit visit, CaseId caseId) {
        return visit.use(ReadingCaseFiles.class).open(visit.actor(), caseId).map(file -> line(visit, file));
    }

    @Override
    public <T> T together(Visit visit, Supplier<T> readings) {
        return visit.use(ReadingCaseFiles.class).together(visit.actor(), readings);
    }

    private static PersonLine line(Visit visit, CaseFile file) {
        Optional<Person> person = file.person();
        return new PersonLine(
                file.id(),
                file.shownName(),
                person.flatMap(known -> known.ageOn(visit.today())),
                person.flatMap(Person::number).map(IdentityNumber::masked).orElse(""),
                person.map(Person::prefers)
                        .filter(prefers -> prefers != ContactPreference.ANY)
                        .map(prefers -> Sentence.of("web.person.prefers." + prefers.code())),
                coordinators(visit, file),
                Optional.empty(),
                marks(visit, file));
    }

    private static List<PersonLine.Coordinator> coordinators(Visit visit, CaseFile file) {
        Owner ours = visit.owner();
        Owner theirs = visit.actor().employer().kind().other().owner();
        List<PersonLine.Coordinator> coordinators = new ArrayList<>();
        coordinators.add(new PersonLine.Coordinator(
                ours, file.ours().map(Coordinator::name).orElse("")));
        file.theirs().ifPresent(there -> coordinators.add(new PersonLine.Coordinator(theirs, there.name())));
        return coordinators;
    }

    /** Where the matter stands is the municipality's to know; the region is told only what is handed over, and sees that its own file is closed. */
    private static List<Mark> marks(Visit visit, CaseFile file) {
        List<Mark> marks = new ArrayList<>();
        file.person()
                .map(Person::protection)
                .filter(protection -> protection.isProtected())
                .ifPresent(protection -> marks.add(Mark.of(Mark.Kind.PROTECTED, "protection." + protection.code())));
        if (visit.owner() == Owner.MUNICIPALITY || !file.isOpen()) {
            marks.add(Mark.of(
                    file.isOpen() ? Mark.Kind.INFO : Mark.Kind.PLAIN,
                    "stage." + file.stage().code()));
        }
        return marks;
    }
}
