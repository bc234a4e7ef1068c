package se.handslag.core.consent.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ConsentId;
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

    @Column(name = "kinds")
    private String kinds = "";

    @Column(name = "exceptions")
    private String exceptions = "";

    @Column(name = "purpose")
    private String purpose = "";

    @Column(name = "valid_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private LocalDate to = LocalDate.EPOCH;

    @Column(name = "form")
    private String form = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected ConsentRow() {}

    static ConsentRow from(Consent consent) {
        ConsentRow row = new ConsentRow();
        row.id = consent.id().value();
        row.caseId = consent.caseId().value();
        row.receivers = joined(consent.receivers());
        row.kinds = joined(consent.kinds());
        row.exceptions = consent.exceptions();
        row.purpose = consent.purpose();
        row.from = consent.period().from();
        row.to = consent.period().to();
        row.form = consent.form().code();
        row.recorded = SignatureColumns.from(consent.recorded());
        return row;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> split(String joined) {
        return Arrays.stream(joined.split(" ")).filter(part -> !part.isEmpty()).collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    Consent toDomain(Optional<Signature> withdrawn) {
        return new Consent(
                new ConsentId(id),
                new CaseId(caseId),
                split(receivers).stream().map(AuthorityId::parse).collect(Collectors.toSet()),
                split(kinds).stream().map(ItemKind::new).collect(Collectors.toSet()),
                exceptions,
                purpose,
                new Period(from, to),
                ConsentForm.ofCode(form).orElseThrow(),
                recorded.toDomain(),
                withdrawn);
    }
}
