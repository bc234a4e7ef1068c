package se.handslag.planning.region.stay.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.region.stay.NeedsAfter;
import se.handslag.planning.region.stay.StayEvent;
import se.handslag.planning.region.stay.StayId;
import se.handslag.planning.region.stay.StayStep;

@EntityListeners(Sealing.class)
@Entity(name = "StayEvent")
@Table(name = "inpatient_stay_event")
class StayEventRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "stay_id")
    private UUID stayId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "step")
    private String step = "";

    @Column(name = "happened_at")
    private Instant at = Instant.EPOCH;

    @Column(name = "planned_on")
    private @Nullable LocalDate planned;

    @Column(name = "needs")
    private @Nullable String needs;

    @Column(name = "words")
    private String words = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "told")
    private @Nullable String told;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected StayEventRow() {}

    static StayEventRow from(StayEvent it) {
        StayEventRow row = new StayEventRow();
        row.id = it.id();
        row.stayId = it.stay().value();
        row.caseId = it.caseId().value();
        row.step = it.step().code();
        row.at = it.at();
        row.planned = it.planned().orElse(null);
        row.needs = it.needs().map(NeedsAfter::code).orElse(null);
        row.words = it.words();
        row.reason = it.reason();
        row.told = it.to().map(AuthorityId::toString).orElse(null);
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    StayEvent toDomain() {
        return new StayEvent(
                id,
                new StayId(stayId),
                new CaseId(caseId),
                StayStep.ofCode(step).orElseThrow(),
                at,
                Optional.ofNullable(planned),
                Optional.ofNullable(needs).flatMap(NeedsAfter::ofCode),
                words,
                reason,
                Optional.ofNullable(told).map(AuthorityId::parse),
                by.toDomain());
    }
}
