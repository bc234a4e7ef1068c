package se.handslag.reporting.municipality.develop.records;

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
import se.handslag.reporting.municipality.develop.DevelopmentArea;

@EntityListeners(Sealing.class)
@Entity(name = "DevelopmentArea")
@Table(name = "development_area")
class DevelopmentAreaRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "heading")
    private String heading = "";

    @Column(name = "text")
    private String text = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at"))
    private SignatureColumns written = SignatureColumns.none();

    protected DevelopmentAreaRow() {}

    static DevelopmentAreaRow from(DevelopmentArea area) {
        DevelopmentAreaRow row = new DevelopmentAreaRow();
        row.id = area.id();
        row.team = area.team().value();
        row.heading = area.heading();
        row.text = area.text();
        row.decidedOn = area.decidedOn();
        row.written = SignatureColumns.from(area.written());
        return row;
    }

    DevelopmentArea toDomain() {
        return new DevelopmentArea(id, new TeamId(team), heading, text, decidedOn, written.toDomain());
    }
}
