package se.handslag.planning.joint.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.journal.Journal;
import se.handslag.core.journal.NoteId;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.team.method.WorkMethod;

/** Writes down contacts and attempts at contact, in the record of the one who made them, and strikes what was wrong. */
public final class RecordingContacts {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Contacts contacts;
    private final Journal journal;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public RecordingContacts(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            Contacts contacts,
            Journal journal,
            Teams teams,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.contacts = contacts;
        this.journal = journal;
        this.teams = teams;
        this.clock = clock;
    }

    public Outcome<ContactMade, CannotRecordContact> handle(Actor actor, RecordContact command) {
        return unitOfWork.call(actor, Act.writing("outreach.record", command.caseId()), () -> record(actor, command));
    }

    public Outcome<Stricken, CannotRecordContact> strike(Actor actor, StrikeContact command) {
        return unitOfWork.call(actor, Act.writing("outreach.strike", command.caseId()), () -> struck(actor, command));
    }

    /** The methods of the team that this authority's staff give. */
    public List<WorkMethod> methods(TeamId team) {
        return teams.find(team)
                .match(
                        found -> found.blueprint().methods().stream()
                                .filter(method -> method.givenBy().includes(authority.kind()))
                                .toList(),
                        unknown -> List.of());
    }

    private Outcome<ContactMade, CannotRecordContact> record(Actor actor, RecordContact command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<CannotRecordContact> fault = whyNot(actor, file).or(() -> whyNot(file.orElseThrow(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<WorkMethod> method = method(file.orElseThrow().team(), command.method());
        fault = whyNot(command, method);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (command.note().filter(note -> !isOf(note, command)).isPresent()) {
            return Outcome.refused(CannotRecordContact.NO_SUCH_NOTE);
        }
        ContactMade contact = new ContactMade(
                new ContactId(TimeOrderedIds.next(clock)),
                command.caseId(),
                command.way(),
                command.place(),
                command.with(),
                command.on(),
                command.minutes(),
                method.map(given -> new MethodGiven(given.id(), given.manual().orElse(""), command.fidelity())),
                command.note(),
                Signature.of(actor, clock.instant()));
        contacts.add(contact);
        return Outcome.done(contact);
    }

    private Outcome<Stricken, CannotRecordContact> struck(Actor actor, StrikeContact command) {
        Optional<CannotRecordContact> fault = whyNot(actor, files.hold(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (contacts.find(command.contact())
                .filter(contact -> contact.caseId().equals(command.caseId()))
                .isEmpty()) {
            return Outcome.refused(CannotRecordContact.NO_SUCH_CONTACT);
        } else if (contacts.isStruck(command.contact())) {
            return Outcome.refused(CannotRecordContact.STRUCK_ALREADY);
        } else if (command.why().isBlank()) {
            return Outcome.refused(CannotRecordContact.NO_REASON);
        } else if (command.why().length() > Stricken.LONGEST) {
            return Outcome.refused(CannotRecordContact.REASON_TOO_LONG);
        }
        Stricken stricken = new Stricken(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.contact(),
                command.why().strip(),
                Signature.of(actor, clock.instant()));
        contacts.add(stricken);
        return Outcome.done(stricken);
    }

    private Optional<WorkMethod> method(TeamId team, String id) {
        return methods(team).stream().filter(method -> method.id().equals(id)).findFirst();
    }

    private boolean isOf(NoteId note, RecordContact command) {
        return journal.find(note)
                .filter(signed -> signed.caseId().equals(command.caseId()))
                .isPresent();
    }

    private static Optional<CannotRecordContact> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotRecordContact.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotRecordContact.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotRecordContact.CASE_CLOSED);
    }

    private Optional<CannotRecordContact> whyNot(CaseFile file, RecordContact command) {
        if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotRecordContact.IN_THE_FUTURE);
        } else if (command.on().isBefore(Dates.day(file.openedAt()))) {
            return Optional.of(CannotRecordContact.BEFORE_THE_CASE);
        }
        return command.minutes() < 0 || command.minutes() > ContactMade.MOST_MINUTES
                ? Optional.of(CannotRecordContact.WRONG_MINUTES)
                : Optional.empty();
    }

    private static Optional<CannotRecordContact> whyNot(RecordContact command, Optional<WorkMethod> method) {
        boolean asked = !command.method().isBlank();
        if (asked && !command.way().isReached()) {
            return Optional.of(CannotRecordContact.NOTHING_GIVEN);
        } else if (asked && method.isEmpty()) {
            return Optional.of(CannotRecordContact.NO_SUCH_METHOD);
        }
        return command.fidelity() != Fidelity.NOT_NOTED
                        && method.flatMap(WorkMethod::manual).isEmpty()
                ? Optional.of(CannotRecordContact.NO_MANUAL)
                : Optional.empty();
    }
}
