package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.handslag.core.casework.StaffId;
import se.handslag.decisions.municipality.investigate.InvestigationDraft;
import se.handslag.decisions.municipality.investigate.InvestigationId;

@Entity(name = "InvestigationDraft")
@Table(name = "investigation_draft")
class InvestigationDraftRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "investigation_id")
    private UUID investigationId = new UUID(0, 0);

    @Column(name = "writer")
    private String writer = "";

    @Column(name = "based_on")
    private int basedOn;

    @Column(name = "text")
    private String text = "";

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    protected InvestigationDraftRow() {}

    static InvestigationDraftRow from(UUID id, InvestigationDraft draft) {
        InvestigationDraftRow row = new InvestigationDraftRow();
        row.id = id;
        row.investigationId = draft.investigation().value();
        row.writer = draft.writer().value();
        row.set(draft);
        return row;
    }

    void set(InvestigationDraft draft) {
        basedOn = draft.basedOn();
        text = draft.text();
        savedAt = draft.savedAt();
    }

    InvestigationDraft toDomain() {
        return new InvestigationDraft(
                new InvestigationId(investigationId), new StaffId(writer), basedOn, text, savedAt);
    }
}
