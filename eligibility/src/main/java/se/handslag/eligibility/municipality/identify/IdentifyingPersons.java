package se.handslag.eligibility.municipality.identify;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casefile.protection.ProtectionTrail;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.BirthDate;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.joint.identity.Identification;
import se.handslag.eligibility.joint.identity.Identifications;
import se.handslag.eligibility.joint.identity.KnownPersons;
import se.handslag.eligibility.joint.identity.RegisterSource;

/** Writes down who the person is, in this municipality's own record. */
public final class IdentifyingPersons {
    private static final Set<Mandate> IDENTIFY =
            Set.of(Mandate.CASE_WORKER, Mandate.DECISION_MAKER, Mandate.HEAD_OF_SERVICE);
    private static final int LONGEST_PHONE = 40;
    private static final Pattern MUNICIPALITY_CODE = Pattern.compile("\\d{4}");

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final KnownPersons persons;
    private final Identifications identifications;
    private final AccessGate gate;
    private final ProtectionTrail trail;
    private final Clock clock;

    @Inject
    public IdentifyingPersons(
            UnitOfWork unitOfWork,
            CaseFiles files,
            KnownPersons persons,
            Identifications identifications,
            AccessGate gate,
            ProtectionTrail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.persons = persons;
        this.identifications = identifications;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome<PersonId, CannotIdentify> handle(Actor actor, IdentifyPerson command) {
        return unitOfWork.call(actor, Act.writing("person.identify", command.caseId()), () -> identify(actor, command));
    }

    private Outcome<PersonId, CannotIdentify> identify(Actor actor, IdentifyPerson command) {
        // Someone lent by another municipality must not learn from the answer whom this one knows.
        if (IDENTIFY.stream().noneMatch(actor::may) || gate.relations(actor).isLent()) {
            return Outcome.refused(new CannotIdentify.NotACaseWorker());
        }
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(new CannotIdentify.NoSuchCase());
        }
        if (!file.get().isOpen()) {
            return Outcome.refused(new CannotIdentify.Ended());
        }
        List<Refusal> faults = new ArrayList<>();
        Optional<IdentityNumber> number = IdentityNumber.parse(command.identityNumber(), LocalDate.now(clock))
                .match(Optional::of, fault -> {
                    faults.add(fault);
                    return Optional.empty();
                });
        faults.addAll(faults(command, persons.protection(actor, file.get(), number)));
        Optional<PersonName> name = PersonName.of(command.givenName(), command.familyName(), command.knownAs())
                .match(Optional::of, fault -> {
                    faults.add(fault);
                    return Optional.empty();
                });
        if (number.isEmpty() || name.isEmpty() || !faults.isEmpty()) {
            return Outcome.refused(new CannotIdentify.Unreadable(faults));
        }
        return identify(actor, command, file.get(), number.get(), name.get());
    }

    private Outcome<PersonId, CannotIdentify> identify(
            Actor actor, IdentifyPerson command, CaseFile file, IdentityNumber number, PersonName name) {
        Optional<CaseFile> open = persons.alreadyOpen(actor, file, number);
        if (open.isPresent()) {
            LocalDate openedOn = LocalDate.ofInstant(open.get().openedAt(), clock.getZone());
            return Outcome.refused(new CannotIdentify.AlreadyOpen(open.get().id(), openedOn));
        }
        if (!command.samePerson()
                && persons.nameElsewhere(actor, file, number)
                        .filter(known -> !KnownPersons.isSameName(known, name))
                        .isPresent()) {
            return Outcome.refused(new CannotIdentify.KnownUnderAnotherName());
        }
        ProtectedIdentity stood = persons.protection(actor, file, Optional.of(number));
        Person person = new Person(
                persons.idOf(actor, file, Optional.of(number)),
                name,
                Optional.of(number),
                number.birthDate().map(BirthDate::day),
                kept(file, command.municipality(), Person::municipality),
                kept(file, command.phone(), Person::phone),
                command.prefers(),
                command.protection());
        files.save(file.about(person));
        trail.written(actor, file, stood, person, source(command.source()), LocalDate.now(clock));
        identifications.add(new Identification(
                TimeOrderedIds.next(clock), file.id(), command.source(), Signature.of(actor, clock.instant())));
        return Outcome.done(person.id());
    }

    /** The form does not show where a protected person is or how they are reached, so that what is left empty there stays as it was. */
    private static String kept(CaseFile file, String written, Function<Person, String> stood) {
        return written.isBlank() && file.isProtected()
                ? file.person().map(stood).orElse("")
                : written.strip();
    }

    private static ProtectionSource source(RegisterSource source) {
        return source == RegisterSource.POPULATION_REGISTER
                ? ProtectionSource.POPULATION_REGISTER
                : ProtectionSource.TOLD;
    }

    private static List<Refusal> faults(IdentifyPerson command, ProtectedIdentity stood) {
        List<Refusal> faults = new ArrayList<>();
        if (command.phone().strip().length() > LONGEST_PHONE) {
            faults.add(CannotIdentify.Fault.PHONE_TOO_LONG);
        }
        String municipality = command.municipality().strip();
        if (!municipality.isEmpty() && !MUNICIPALITY_CODE.matcher(municipality).matches()) {
            faults.add(CannotIdentify.Fault.NO_SUCH_MUNICIPALITY_CODE);
        }
        if (stood.isStrongerThan(command.protection())) {
            faults.add(CannotIdentify.Fault.PROTECTION_STAYS);
        }
        return faults;
    }
}
