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
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.relative.group.GroupPlace;

@EntityListeners(Sealing.class)
@Entity(name = "RelativePlace")
@Table(name = "relative_place")
class GroupPlaceRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "group_id")
    private UUID groupId = new UUID(0, 0);

    @Column(name = "group_name")
    private String groupName = "";

    @Column(name = "takes_part")
    private boolean takesPart;

    @Column(name = "said_on")
    private LocalDate saidOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected GroupPlaceRow() {}

    static GroupPlaceRow from(GroupPlace it) {
        GroupPlaceRow row = new GroupPlaceRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.groupId = it.group();
        row.groupName = it.groupName();
        row.takesPart = it.takesPart();
        row.saidOn = it.on();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    GroupPlace toDomain() {
        return new GroupPlace(id, new CaseId(caseId), groupId, groupName, takesPart, saidOn, by.toDomain());
    }
}
