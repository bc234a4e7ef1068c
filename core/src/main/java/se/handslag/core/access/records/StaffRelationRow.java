package se.handslag.core.access.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.access.relation.StaffRelation;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

/** That someone is close to somebody, or the end of that, which repeats what it ends. */
@EntityListeners(Sealing.class)
@Entity(name = "StaffRelation")
@Table(name = "staff_relation")
class StaffRelationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "staff")
    private String staff = "";

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "number_kind")
    private String numberKind = "";

    @Column(name = "number_value")
    private String numberValue = "";

    @Column(name = "ends")
    private @Nullable UUID ends;

    @Column(name = "reason")
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "recorder"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    @AttributeOverride(name = "title", column = @Column(name = "recorder_title"))
    @AttributeOverride(name = "authority", column = @Column(name = "recorder_authority"))
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected StaffRelationRow() {}

    static StaffRelationRow from(StaffRelation relation) {
        StaffRelationRow row = new StaffRelationRow();
        row.id = relation.id();
        row.staff = relation.staff().value();
        row.kind = relation.kind().code();
        row.numberKind = relation.number().kind();
        row.numberValue = relation.number().value();
        row.recorded = SignatureColumns.from(relation.declared());
        return row;
    }

    static StaffRelationRow ending(StaffRelation relation, StaffRelation.End end) {
        StaffRelationRow row = from(relation);
        row.id = end.id();
        row.ends = relation.id();
        row.reason = end.reason();
        row.recorded = SignatureColumns.from(end.by());
        return row;
    }

    UUID id() {
        return id;
    }

    Optional<UUID> ends() {
        return Optional.ofNullable(ends);
    }

    StaffRelation.End toEnd() {
        return new StaffRelation.End(id, Optional.ofNullable(reason).orElse(""), recorded.toDomain());
    }

    StaffRelation toDomain(Optional<StaffRelation.End> end) {
        return new StaffRelation(
                id,
                new StaffId(staff),
                RelationKind.ofCode(kind).orElse(RelationKind.CLOSE),
                IdentityNumber.stored(numberKind, numberValue),
                recorded.toDomain(),
                end);
    }
}
