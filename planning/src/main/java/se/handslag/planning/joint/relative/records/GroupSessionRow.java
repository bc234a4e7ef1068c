package se.handslag.planning.joint.relative.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.relative.group.GroupSession;

@EntityListeners(Sealing.class)
@Entity(name = "RelativeSession")
@Table(name = "relative_session")
class GroupSessionRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "group_id")
    private UUID groupId = new UUID(0, 0);

    @Column(name = "held_on")
    private LocalDate heldOn = LocalDate.EPOCH;

    @Column(name = "theme")
    private String theme = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected GroupSessionRow() {}

    static GroupSessionRow from(GroupSession it) {
        GroupSessionRow row = new GroupSessionRow();
        row.id = it.id();
        row.groupId = it.group();
        row.heldOn = it.on();
        row.theme = it.theme();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    UUID groupId() {
        return groupId;
    }

    GroupSession toDomain() {
        return new GroupSession(id, groupId, heldOn, theme, by.toDomain());
    }
}
