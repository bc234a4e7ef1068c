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
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.consult.ConsultationAnswer;
import se.handslag.decisions.municipality.consult.ConsultationWay;

@EntityListeners(Sealing.class)
@Entity(name = "Consultation")
@Table(name = "consultation")
class ConsultationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "way")
    private String way = "";

    @Column(name = "consulted")
    private String with = "";

    @Column(name = "asked")
    private @Nullable String asked;

    @Column(name = "held_on")
    private LocalDate heldOn = LocalDate.EPOCH;

    @Column(name = "text")
    private String text = "";

    @Column(name = "view_code")
    private @Nullable String view;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected ConsultationRow() {}

    static ConsultationRow from(Consultation consultation) {
        ConsultationRow row = new ConsultationRow();
        row.id = consultation.id().value();
        row.caseId = consultation.caseId().value();
        row.way = consultation.way().code();
        row.with = consultation.with();
        row.asked = consultation.asked().map(AuthorityId::toString).orElse(null);
        row.heldOn = consultation.on();
        row.text = consultation.text();
        row.view = consultation.view().map(ConsultationView::code).orElse(null);
        row.recorded = SignatureColumns.from(consultation.by());
        return row;
    }

    UUID id() {
        return id;
    }

    Consultation toDomain(Optional<ConsultationAnswer> answer) {
        return new Consultation(
                new ConsultationId(id),
                new CaseId(caseId),
                ConsultationWay.ofCode(way).orElseThrow(),
                with,
                Optional.ofNullable(asked).map(AuthorityId::parse),
                heldOn,
                text,
                Optional.ofNullable(view).flatMap(ConsultationView::ofCode),
                recorded.toDomain(),
                answer);
    }
}
