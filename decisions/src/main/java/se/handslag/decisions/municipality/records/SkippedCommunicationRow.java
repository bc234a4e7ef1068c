package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.communicate.SkippedCommunication;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "SkippedCommunication")
@EntityListeners(Sealing.class)
@Table(name = "communication_skipped")
class SkippedCommunicationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "about_id")
    private UUID about = new UUID(0, 0);

    @Column(name = "ground")
    private String ground = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "covers")
    private String covers = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected SkippedCommunicationRow() {}

    static SkippedCommunicationRow from(SkippedCommunication it) {
        SkippedCommunicationRow row = new SkippedCommunicationRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.about = it.about();
        row.ground = it.ground().code();
        row.reason = it.reason();
        row.covers = ListedMaterial.ids(it.covers());
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    SkippedCommunication toDomain() {
        return new SkippedCommunication(
                new PreparationId(id),
                new CaseId(caseId),
                about,
                SkipGround.ofCode(ground).orElseThrow(),
                reason,
                ListedMaterial.readIds(covers),
                by.toDomain());
    }
}
