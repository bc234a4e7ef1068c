package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.investigate.InvestigationMaterial;
import se.handslag.decisions.municipality.investigate.MaterialWay;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "InvestigationMaterial")
@EntityListeners(Sealing.class)
@Table(name = "investigation_material")
class InvestigationMaterialRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "about_id")
    private UUID about = new UUID(0, 0);

    @Column(name = "what")
    private String what = "";

    @Column(name = "source")
    private String source = "";

    @Column(name = "from_the_person")
    private boolean fromThePerson;

    @Column(name = "way")
    private String way = "";

    @Column(name = "came_on")
    private LocalDate cameOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected InvestigationMaterialRow() {}

    static InvestigationMaterialRow from(InvestigationMaterial it) {
        InvestigationMaterialRow row = new InvestigationMaterialRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.about = it.about();
        row.what = it.what();
        row.source = it.from();
        row.fromThePerson = it.fromThePerson();
        row.way = it.way().code();
        row.cameOn = it.cameOn();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    InvestigationMaterial toDomain() {
        return new InvestigationMaterial(
                new PreparationId(id),
                new CaseId(caseId),
                about,
                what,
                source,
                fromThePerson,
                MaterialWay.ofCode(way).orElseThrow(),
                cameOn,
                by.toDomain());
    }
}
