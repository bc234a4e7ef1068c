package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.hear.HearingEnd;
import se.handslag.decisions.municipality.hear.OralHearing;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "OralHearing")
@EntityListeners(Sealing.class)
@Table(name = "oral_hearing")
class OralHearingRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "about_id")
    private UUID about = new UUID(0, 0);

    @Column(name = "before_whom")
    private String before = "";

    @Column(name = "asked_on")
    private LocalDate askedOn = LocalDate.EPOCH;

    @Column(name = "law")
    private String law = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected OralHearingRow() {}

    static OralHearingRow from(OralHearing it) {
        OralHearingRow row = new OralHearingRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.about = it.about();
        row.before = it.before().code();
        row.askedOn = it.askedOn();
        row.law = it.law();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    UUID id() {
        return id;
    }

    OralHearing toDomain(Optional<HearingEnd> end) {
        return new OralHearing(
                new PreparationId(id),
                new CaseId(caseId),
                about,
                HearingBefore.ofCode(before).orElseThrow(),
                askedOn,
                law,
                by.toDomain(),
                end);
    }
}
