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
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.relative.group.RelativeGroup;

@EntityListeners(Sealing.class)
@Entity(name = "RelativeGroup")
@Table(name = "relative_group")
class RelativeGroupRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "content")
    private String content = "";

    @Column(name = "begins_on")
    private LocalDate beginsOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected RelativeGroupRow() {}

    static RelativeGroupRow from(RelativeGroup it) {
        RelativeGroupRow row = new RelativeGroupRow();
        row.id = it.id();
        row.team = it.team().value();
        row.name = it.name();
        row.content = it.content();
        row.beginsOn = it.from();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    RelativeGroup toDomain() {
        return new RelativeGroup(id, new TeamId(team), name, content, beginsOn, by.toDomain());
    }
}
