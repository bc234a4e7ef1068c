package se.handslag.core.casefile.protection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.UnitOfWork;

/**
 * Makes one person of two who carry the same identity number, where whoever wrote the second could not be told of the first.
 *
 * <p>The head of service does, by office and from the numbers of the cases. The stronger protection stands for both.
 */
public final class JoiningPersons {
    private static final String JOINED = "Samma nummer i två akter.";

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final AccessGate gate;
    private final ProtectionTrail trail;
    private final Clock clock;

    @Inject
    public JoiningPersons(UnitOfWork unitOfWork, CaseFiles files, AccessGate gate, ProtectionTrail trail, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome<PersonId, CannotJoinPersons> handle(Actor actor, JoinPersons command) {
        return unitOfWork.call(actor, act(command.caseId()), () -> {
            // In one order, whichever of the two is named first, so that two at once do not wait for each other.
            Stream.of(command.caseId(), command.other())
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .forEach(files::hold);
            Optional<CaseFile> stays = files.find(command.caseId());
            Optional<CaseFile> joins = files.find(command.other()).filter(file -> mayKnowOf(actor, file.id()));
            Optional<CannotJoinPersons> fault = whyNot(actor, stays, joins);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            // What is written in the other file stands in the log of that person's case too.
            return Outcome.done(unitOfWork.call(
                    actor, act(command.other()), () -> join(actor, stays.orElseThrow(), joins.orElseThrow())));
        });
    }

    /** Why the actor does not make one person of these two. */
    public static Optional<CannotJoinPersons> whyNot(Actor actor, Optional<CaseFile> stays, Optional<CaseFile> joins) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotJoinPersons.NOT_HEAD_OF_SERVICE);
        } else if (stays.isEmpty() || joins.isEmpty()) {
            return Optional.of(CannotJoinPersons.NO_SUCH_CASE);
        }
        Optional<Person> one = stays.get().person();
        Optional<Person> other = joins.get().person();
        boolean isSameNumber = one.flatMap(Person::number).isPresent()
                && one.flatMap(Person::number).equals(other.flatMap(Person::number));
        boolean isOneAlready = one.map(Person::id).equals(other.map(Person::id));
        return isSameNumber && !isOneAlready ? Optional.empty() : Optional.of(CannotJoinPersons.NOT_THE_SAME_NUMBER);
    }

    private PersonId join(Actor actor, CaseFile stays, CaseFile joins) {
        Person kept = stays.person().orElseThrow();
        Person gone = joins.person().orElseThrow();
        ProtectedIdentity strongest = kept.protection().orStronger(gone.protection());
        Person one = kept.protectedBy(strongest);
        files.save(joins.about(one));
        LocalDate today = LocalDate.now(clock);
        trail.changed(actor, stays, kept.protection(), one, ProtectionSource.ANOTHER_CASE, today, JOINED);
        trail.changed(actor, joins, gone.protection(), one, ProtectionSource.ANOTHER_CASE, today, JOINED);
        return one.id();
    }

    private boolean mayKnowOf(Actor actor, CaseId caseId) {
        return gate.ask(actor, act(caseId)).isAllowed();
    }

    private static Act act(CaseId caseId) {
        return Act.writing("person.join", caseId).byOffice();
    }
}
