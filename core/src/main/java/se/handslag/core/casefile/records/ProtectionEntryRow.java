package se.handslag.core.casefile.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casefile.protection.ProtectionEntry;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "ProtectionEntry")
@Table(name = "protection_entry")
class ProtectionEntryRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    @Column(name = "protection")
    private String protection = "";

    @Column(name = "instead_of")
    private String insteadOf = "";

    @Column(name = "source")
    private String source = "";

    @Column(name = "source_day")
    private LocalDate sourceDay = LocalDate.EPOCH;

    @Column(name = "reason")
    private String reason = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected ProtectionEntryRow() {}

    static ProtectionEntryRow from(ProtectionEntry entry) {
        ProtectionEntryRow row = new ProtectionEntryRow();
        row.id = entry.id();
        row.caseId = entry.caseId().value();
        row.personId = entry.personId().value();
        row.protection = entry.protection().code();
        row.insteadOf = entry.insteadOf().code();
        row.source = entry.source().code();
        row.sourceDay = entry.sourceDay();
        row.reason = entry.reason();
        row.recorded = SignatureColumns.from(entry.by());
        return row;
    }

    ProtectionEntry toDomain() {
        return new ProtectionEntry(
                id,
                new CaseId(caseId),
                new PersonId(personId),
                ProtectedIdentity.ofCode(protection),
                ProtectedIdentity.ofCode(insteadOf),
                ProtectionSource.ofCode(source).orElse(ProtectionSource.TOLD),
                sourceDay,
                reason,
                recorded.toDomain());
    }
}
