package se.handslag.eligibility.municipality.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.task.Task;
import se.handslag.core.task.TaskId;
import se.handslag.core.task.Tasks;

/**
 * Writes down a first contact and opens the case that follows from it (registrerar kontakt).
 *
 * <p>Little is asked for: what it is about and what happens next. Advice only leaves nothing about anyone and opens no case.
 */
public final class RegisteringContacts {
    private static final Set<Mandate> TAKE_CONTACTS =
            Set.of(Mandate.CASE_WORKER, Mandate.DECISION_MAKER, Mandate.HEAD_OF_SERVICE);
    private static final int SHORTEST_SEARCH = 2;
    private static final int MOST_ALIKE = 5;
    private static final int LONGEST_CALL_NAME = 200;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Contacts contacts;
    private final Tasks tasks;
    private final Teams teams;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public RegisteringContacts(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Contacts contacts,
            Tasks tasks,
            Teams teams,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.contacts = contacts;
        this.tasks = tasks;
        this.teams = teams;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<RegisteredContact, CannotRegister> handle(Actor actor, RegisterContact command) {
        if (command.adviceOnly()) {
            return unitOfWork.call(actor, Act.writing("contact.advise"), () -> register(actor, command, this::advise));
        }
        CaseId caseId = CaseId.next(clock);
        return unitOfWork.call(
                actor,
                Act.writing("contact.register", caseId),
                () -> register(actor, command, (who, what, team) -> open(who, what, team, caseId)));
    }

    private interface Way {
        RegisteredContact take(Actor actor, RegisterContact command, LoadedTeam team);
    }

    private Outcome<RegisteredContact, CannotRegister> register(Actor actor, RegisterContact command, Way way) {
        if (TAKE_CONTACTS.stream().noneMatch(actor::may)
                || gate.relations(actor).isLent()) {
            return Outcome.refused(new CannotRegister.NotACaseWorker());
        }
        List<CannotRegister.Fault> faults = faults(command);
        if (!faults.isEmpty()) {
            return Outcome.refused(new CannotRegister.Incomplete(faults));
        }
        return teams.find(command.team())
                .match(
                        team -> team.manifest().owners().contains(Owner.MUNICIPALITY)
                                ? Outcome.done(way.take(actor, command, team))
                                : Outcome.refused(new CannotRegister.NotThisMunicipalitysTeam()),
                        unknown -> Outcome.refused(new CannotRegister.NoSuchTeam(unknown)));
    }

    private RegisteredContact advise(Actor actor, RegisterContact command, LoadedTeam team) {
        AdviceGiven advice = new AdviceGiven(
                new ContactId(TimeOrderedIds.next(clock)),
                team.id(),
                command.caller(),
                Signature.of(actor, clock.instant()));
        contacts.add(advice);
        return new RegisteredContact(advice.id(), Optional.empty(), List.of());
    }

    private RegisteredContact open(Actor actor, RegisterContact command, LoadedTeam team, CaseId caseId) {
        Instant now = clock.instant();
        List<CaseId> alike = alike(command);
        files.add(new CaseFile(
                caseId,
                team.id(),
                callName(command, now),
                Optional.empty(),
                Stage.CONTACT,
                now,
                Optional.empty(),
                Optional.of(Coordinator.of(actor)),
                Optional.empty(),
                Revision.UNSAVED));
        boolean callBack = command.next() == NextStep.CALL_BACK;
        Contact contact = new Contact(
                new ContactId(TimeOrderedIds.next(clock)),
                caseId,
                command.caller(),
                command.callerName().strip(),
                command.callerPhone().strip(),
                command.matter().strip(),
                command.next(),
                command.callBackOn().filter(day -> callBack),
                command.next() == NextStep.REFERRED ? command.referredTo().strip() : "",
                Signature.of(actor, now));
        contacts.add(contact);
        contact.callBackOn().ifPresent(day -> tasks.add(callBack(actor, contact, day, now)));
        return new RegisteredContact(contact.id(), Optional.of(caseId), alike);
    }

    private Task callBack(Actor actor, Contact contact, LocalDate day, Instant now) {
        String whom = Stream.of(contact.callerName(), contact.callerPhone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Task(
                new TaskId(TimeOrderedIds.next(clock)),
                contact.caseId(),
                whom.isEmpty() ? "Ring tillbaka" : "Ring tillbaka: " + whom,
                day,
                actor.staff(),
                Signature.of(actor, now),
                Optional.empty());
    }

    private static String callName(RegisterContact command, Instant now) {
        if (!command.about().isBlank()) {
            return command.about().strip();
        }
        if (command.caller() == Caller.SELF && !command.callerName().isBlank()) {
            return command.callerName().strip();
        }
        return Contact.UNNAMED + " " + new Dates(Sentences.SWEDISH).text(now);
    }

    /** A name is among the few things that social services may search by; a protected person is never a hit. */
    private List<CaseId> alike(RegisterContact command) {
        String name = command.about().isBlank() && command.caller() == Caller.SELF
                ? command.callerName().strip()
                : command.about().strip();
        if (name.length() < SHORTEST_SEARCH) {
            return List.of();
        }
        return files.named(name, MOST_ALIKE).stream()
                .filter(CaseFile::isOpen)
                .filter(file -> !file.isProtected())
                .map(CaseFile::id)
                .toList();
    }

    private List<CannotRegister.Fault> faults(RegisterContact command) {
        List<CannotRegister.Fault> faults = new ArrayList<>();
        if (command.adviceOnly()) {
            return faults;
        }
        check(faults, command.callerName().strip().length() > Contact.LONGEST_NAME, CannotRegister.Fault.NAME_TOO_LONG);
        check(
                faults,
                command.callerPhone().strip().length() > Contact.LONGEST_PHONE,
                CannotRegister.Fault.PHONE_TOO_LONG);
        check(faults, command.about().strip().length() > LONGEST_CALL_NAME, CannotRegister.Fault.ABOUT_TOO_LONG);
        check(faults, command.matter().isBlank(), CannotRegister.Fault.NO_MATTER);
        check(faults, command.matter().strip().length() > Contact.LONGEST_MATTER, CannotRegister.Fault.MATTER_TOO_LONG);
        if (command.next() == NextStep.CALL_BACK) {
            check(faults, command.callBackOn().isEmpty(), CannotRegister.Fault.NO_DAY_TO_CALL);
            check(
                    faults,
                    command.callBackOn()
                            .filter(day -> day.isBefore(LocalDate.now(clock)))
                            .isPresent(),
                    CannotRegister.Fault.DAY_HAS_BEEN);
        }
        if (command.next() == NextStep.REFERRED) {
            check(faults, command.referredTo().isBlank(), CannotRegister.Fault.REFERRED_NOWHERE);
            check(
                    faults,
                    command.referredTo().strip().length() > Contact.LONGEST_NAME,
                    CannotRegister.Fault.REFERRED_TOO_LONG);
        }
        return faults;
    }

    private static void check(List<CannotRegister.Fault> faults, boolean wrong, CannotRegister.Fault fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
