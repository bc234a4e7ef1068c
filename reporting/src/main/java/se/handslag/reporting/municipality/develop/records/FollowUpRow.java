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
import se.handslag.reporting.municipality.develop.FollowUp;
import se.handslag.reporting.municipality.develop.FollowUpState;

@EntityListeners(Sealing.class)
@Entity(name = "DevelopmentFollowUp")
@Table(name = "development_follow_up")
class FollowUpRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "area_id")
    private UUID area = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "state")
    private String state = "";

    @Column(name = "text")
    private String text = "";

    @Column(name = "followed_on")
    private LocalDate followedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at"))
    private SignatureColumns written = SignatureColumns.none();

    protected FollowUpRow() {}

    static FollowUpRow from(FollowUp followUp) {
        FollowUpRow row = new FollowUpRow();
        row.id = followUp.id();
        row.area = followUp.area();
        row.team = followUp.team().value();
        row.state = followUp.state().code();
        row.text = followUp.text();
        row.followedOn = followUp.on();
        row.written = SignatureColumns.from(followUp.written());
        return row;
    }

    FollowUp toDomain() {
        return new FollowUp(
                id, area, new TeamId(team), FollowUpState.ofCode(state), text, followedOn, written.toDomain());
    }
}
