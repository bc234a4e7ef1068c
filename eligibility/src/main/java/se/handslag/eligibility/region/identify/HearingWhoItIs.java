package se.handslag.eligibility.region.identify;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casefile.protection.ProtectionTrail;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.CopyReceived;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.event.EventListener;
import se.handslag.core.person.BirthDate;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.joint.handover.CaseContent;
import se.handslag.eligibility.joint.identity.Identification;
import se.handslag.eligibility.joint.identity.Identifications;
import se.handslag.eligibility.joint.identity.KnownPersons;
import se.handslag.eligibility.joint.identity.RegisterSource;
import se.handslag.eligibility.region.interview.ReceivedCases;

/**
 * Writes into the region's own file who the person is, when a municipality has handed that over.
 *
 * <p>The region has its own number for the person. Hearing of the same hand-over again changes nothing.
 */
public final class HearingWhoItIs implements EventListener<CopyReceived> {
    private static final DateTimeFormatter CALLED =
            DateTimeFormatter.ofPattern("'Mottagen' d MMMM HH.mm", Locale.forLanguageTag("sv-SE"));

    private final UnitOfWork unitOfWork;
    private final ReceivedCopies copies;
    private final ReceivedCases cases;
    private final CaseFiles files;
    private final KnownPersons persons;
    private final Identifications identifications;
    private final ProtectionTrail trail;
    private final Clock clock;

    @Inject
    public HearingWhoItIs(
            UnitOfWork unitOfWork,
            ReceivedCopies copies,
            ReceivedCases cases,
            CaseFiles files,
            KnownPersons persons,
            Identifications identifications,
            ProtectionTrail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.copies = copies;
        this.cases = cases;
        this.files = files;
        this.persons = persons;
        this.identifications = identifications;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Class<CopyReceived> hears() {
        return CopyReceived.class;
    }

    @Override
    public void on(Actor platform, CopyReceived event) {
        if (!event.kind().equals(ItemKind.IDENTITY)) {
            return;
        }
        unitOfWork.run(platform, Act.writing("person.received", event.caseId()), () -> copies.find(event.disclosureId())
                .ifPresent(copy -> receive(platform, copy)));
    }

    private void receive(Actor platform, ReceivedCopy copy) {
        String callName = CALLED.format(copy.receivedAt().atZone(clock.getZone()));
        Optional<CaseFile> file = cases.of(copy, callName);
        if (file.isEmpty() || identifications.find(copy.id().value()).isPresent() || isOlderThanWhatIsKnown(copy)) {
            return;
        }
        Map<String, String> content = copy.item().content();
        Optional<IdentityNumber> number = number(content);
        ProtectedIdentity stood = persons.protection(platform, file.get(), number);
        Person person = person(platform, content, file.get(), number, stood);
        files.save(file.get().about(person));
        trail.changed(
                platform,
                file.get(),
                stood,
                person,
                ProtectionSource.ANOTHER_AUTHORITY,
                LocalDate.ofInstant(copy.item().author().at(), clock.getZone()),
                "");
        identifications.add(new Identification(
                copy.id().value(), file.get().id(), source(content), copy.item().author()));
    }

    /** Deliveries may come in another order than they were sent. */
    private boolean isOlderThanWhatIsKnown(ReceivedCopy copy) {
        return identifications
                .latest(copy.item().caseId())
                .filter(known -> copy.item().author().at().isBefore(known.by().at()))
                .isPresent();
    }

    private static Optional<IdentityNumber> number(Map<String, String> content) {
        return Optional.ofNullable(content.get(CaseContent.NUMBER))
                .map(value -> IdentityNumber.stored(CaseContent.text(content, CaseContent.NUMBER_KIND), value));
    }

    /** What came from another authority makes a protection stronger and never weaker; the head here writes down what the register has taken away. */
    private Person person(
            Actor platform,
            Map<String, String> content,
            CaseFile file,
            Optional<IdentityNumber> number,
            ProtectedIdentity stood) {
        return new Person(
                persons.idOf(platform, file, number),
                new PersonName(
                        CaseContent.text(content, CaseContent.GIVEN_NAME),
                        CaseContent.text(content, CaseContent.FAMILY_NAME),
                        CaseContent.text(content, CaseContent.KNOWN_AS)),
                number,
                number.flatMap(IdentityNumber::birthDate).map(BirthDate::day),
                content.getOrDefault(CaseContent.MUNICIPALITY, ""),
                content.getOrDefault(CaseContent.PHONE, ""),
                ContactPreference.ofCode(content.getOrDefault(CaseContent.PREFERS, ""))
                        .orElse(ContactPreference.ANY),
                stood.orStronger(ProtectedIdentity.ofCode(CaseContent.text(content, CaseContent.PROTECTION))));
    }

    private static RegisterSource source(Map<String, String> content) {
        return RegisterSource.ofCode(content.getOrDefault(CaseContent.SOURCE, ""))
                .orElse(RegisterSource.TOLD);
    }
}
