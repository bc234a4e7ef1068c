package se.handslag.planning.joint.inform.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.SupportSource;
import se.handslag.planning.joint.inform.ToldOf;

@EntityListeners(Sealing.class)
@Entity(name = "InformationSupport")
@Table(name = "information_support")
class InformationSupportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "information_id")
    private UUID informationId = new UUID(0, 0);

    @Column(name = "position")
    private int position = 0;

    @Column(name = "source")
    private String source = "";

    @Column(name = "reference")
    private String reference = "";

    @Column(name = "revision")
    private long revision = 0;

    @Column(name = "name")
    private String name = "";

    @Column(name = "provider_name")
    private String providerName = "";

    @Column(name = "recommended")
    private boolean recommended = false;

    protected InformationSupportRow() {}

    static InformationSupportRow from(UUID id, InformationGiven information, int position) {
        ToldOf of = information.of().get(position);
        InformationSupportRow row = new InformationSupportRow();
        row.id = id;
        row.caseId = information.caseId().value();
        row.informationId = information.id().value();
        row.position = position;
        row.source = of.source().code();
        row.reference = of.reference();
        row.revision = of.revision();
        row.name = of.name();
        row.providerName = of.providerName();
        row.recommended = of.recommended();
        return row;
    }

    UUID informationId() {
        return informationId;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    boolean isRecommended() {
        return recommended;
    }

    ToldOf toDomain() {
        return new ToldOf(
                SupportSource.ofCode(source).orElseThrow(), reference, revision, name, providerName, recommended);
    }
}
