package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.communicate.CommunicationReply;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "Communicated")
@EntityListeners(Sealing.class)
@Table(name = "communication")
class CommunicatedRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "about_id")
    private UUID about = new UUID(0, 0);

    @Column(name = "answer_by")
    private LocalDate answerBy = LocalDate.EPOCH;

    @Column(name = "material")
    private String material = "";

    @Column(name = "covers")
    private String covers = "";

    @Embedded
    private SentLetterColumns sent = SentLetterColumns.none();

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CommunicatedRow() {}

    static CommunicatedRow from(Communicated it) {
        CommunicatedRow row = new CommunicatedRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.about = it.about();
        row.answerBy = it.answerBy();
        row.material = ListedMaterial.write(it.material());
        row.covers = ListedMaterial.ids(it.covers());
        row.sent = SentLetterColumns.from(it.sent());
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    UUID id() {
        return id;
    }

    Communicated toDomain(List<CommunicationReply> replies) {
        return new Communicated(
                new PreparationId(id),
                new CaseId(caseId),
                about,
                sent.toDomain(),
                answerBy,
                ListedMaterial.read(material),
                ListedMaterial.readIds(covers),
                by.toDomain(),
                replies);
    }
}
