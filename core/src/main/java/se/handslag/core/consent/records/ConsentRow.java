package se.handslag.core.consent.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.consent.Capacity;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.Giver;
import se.handslag.core.consent.Guardian;
import se.handslag.core.consent.Information;
import se.handslag.core.consent.NamedReceiver;
import se.handslag.core.consent.SecondPerson;
import se.handslag.core.consent.Superseded;
import se.handslag.core.consent.Told;
import se.handslag.core.consent.Withdrawal;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "Consent")
@Table(name = "consent")
class ConsentRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "receivers")
    private String receivers = "";

    @Column(name = "named_receivers")
    private @Nullable String named;

    @Column(name = "kinds")
    private String kinds = "";

    @Column(name = "exceptions")
    private String exceptions = "";

    @Column(name = "excluded_items")
    private @Nullable String excludedItems;

    @Column(name = "excluded_before")
    private @Nullable LocalDate excludedBefore;

    @Column(name = "purpose")
    private String purpose = "";

    @Column(name = "valid_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private LocalDate to = LocalDate.EPOCH;

    @Column(name = "form")
    private String form = "";

    @Column(name = "document")
    private @Nullable String document;

    @Column(name = "informed_by")
    private @Nullable String informedBy;

    @Column(name = "told")
    private @Nullable String told;

    @Column(name = "capacity")
    private @Nullable String capacity;

    @Column(name = "assessment")
    private @Nullable String assessment;

    @Column(name = "guardians")
    private @Nullable String guardians;

    @Column(name = "mandate")
    private @Nullable String mandate;

    @Column(name = "second_name")
    private @Nullable String secondName;

    @Column(name = "second_how")
    private @Nullable String secondHow;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "supersedes")
    private @Nullable UUID supersedes;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected ConsentRow() {}

    static ConsentRow from(Consent consent) {
        ConsentRow row = new ConsentRow();
        row.id = consent.id().value();
        row.caseId = consent.caseId().value();
        row.receivers = Codes.joined(consent.receivers());
        row.named = Codes.orNothing(Codes.lines(consent.named().stream()
                .map(named -> named.authority() + " " + named.who())
                .sorted()
                .toList()));
        row.kinds = Codes.joined(consent.kinds());
        row.exceptions = consent.excluded().words();
        row.excludedItems = Codes.orNothing(Codes.joined(consent.excluded().items().stream()
                .map(item -> item.kind() + ":" + item.id())
                .toList()));
        row.excludedBefore = consent.excluded().before().orElse(null);
        row.purpose = consent.purpose();
        row.from = consent.period().from();
        row.to = consent.period().to();
        row.form = consent.form().code();
        row.document = Codes.orNothing(consent.document());
        row.note = Codes.orNothing(consent.note());
        row.supersedes = consent.supersedes().map(ConsentId::value).orElse(null);
        row.recorded = SignatureColumns.from(consent.recorded());
        consent.informed().ifPresent(row::keep);
        consent.giver().ifPresent(row::keep);
        consent.second().ifPresent(row::keep);
        return row;
    }

    private void keep(Information informed) {
        informedBy = informed.by();
        told = Codes.joined(informed.told().stream().map(Told::code).toList());
    }

    /** Whoever said no is not in a consent; that all who are named said yes need not be kept. */
    private void keep(Giver giver) {
        capacity = giver.capacity().code();
        assessment = Codes.orNothing(giver.assessment());
        guardians = Codes.orNothing(
                Codes.lines(giver.guardians().stream().map(Guardian::name).toList()));
        mandate = Codes.orNothing(giver.mandate());
    }

    private void keep(SecondPerson second) {
        secondName = second.name();
        secondHow = Codes.orNothing(second.how());
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    @Nullable
    UUID supersedes() {
        return supersedes;
    }

    /** As the one that takes its place says. */
    Superseded supersession() {
        return new Superseded(new ConsentId(id), from);
    }

    Consent toDomain(List<Withdrawal> withdrawals, Optional<Superseded> superseded) {
        return new Consent(
                new ConsentId(id),
                new CaseId(caseId),
                Codes.split(receivers).stream().map(AuthorityId::parse).collect(Collectors.toSet()),
                Codes.ofLines(named).stream().map(ConsentRow::named).collect(Collectors.toSet()),
                Codes.split(kinds).stream().map(ItemKind::new).collect(Collectors.toSet()),
                new Exclusions(exceptions, excludedItems(), Optional.ofNullable(excludedBefore)),
                purpose,
                new Period(from, to),
                ConsentForm.ofCode(form).orElseThrow(),
                Codes.orEmpty(document),
                informed(),
                giver(),
                second(),
                Codes.orEmpty(note),
                Optional.ofNullable(supersedes).map(ConsentId::new),
                recorded.toDomain(),
                withdrawals,
                superseded);
    }

    private static NamedReceiver named(String line) {
        int end = line.indexOf(' ');
        return new NamedReceiver(AuthorityId.parse(line.substring(0, end)), line.substring(end + 1));
    }

    private Set<ExcludedItem> excludedItems() {
        return Codes.split(excludedItems).stream()
                .map(item -> item.split(":", 2))
                .map(parts -> new ExcludedItem(new ItemKind(parts[0]), UUID.fromString(parts[1])))
                .collect(Collectors.toSet());
    }

    private Optional<Information> informed() {
        return Optional.ofNullable(informedBy)
                .map(by -> new Information(
                        by,
                        Codes.split(told).stream()
                                .map(code -> Told.ofCode(code).orElseThrow())
                                .collect(Collectors.toSet())));
    }

    private Optional<Giver> giver() {
        return Optional.ofNullable(capacity)
                .map(code -> new Giver(
                        Capacity.ofCode(code).orElseThrow(),
                        Codes.orEmpty(assessment),
                        Codes.ofLines(guardians).stream()
                                .map(name -> new Guardian(name, true))
                                .toList(),
                        Codes.orEmpty(mandate)));
    }

    private Optional<SecondPerson> second() {
        return Optional.ofNullable(secondName).map(name -> new SecondPerson(name, true, Codes.orEmpty(secondHow)));
    }
}
