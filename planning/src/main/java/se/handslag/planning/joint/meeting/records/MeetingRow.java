package se.handslag.planning.joint.meeting.records;

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
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.meeting.Meeting;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.planning.joint.meeting.Present;

@EntityListeners(Sealing.class)
@Entity(name = "Meeting")
@Table(name = "meeting")
class MeetingRow {
    /** Stands in no name: each authority is on a line, its id before the first space. */
    private static final String LINE = "\n";

    private static final String NO_AUTHORITY = "-";

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "held_on")
    private LocalDate heldOn = LocalDate.EPOCH;

    @Column(name = "own")
    private String own = "";

    @Column(name = "others")
    private String others = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "started_at"))
    private SignatureColumns started = SignatureColumns.none();

    protected MeetingRow() {}

    static MeetingRow from(Meeting meeting) {
        MeetingRow row = new MeetingRow();
        row.id = meeting.id().value();
        row.team = meeting.team().value();
        row.heldOn = meeting.on();
        row.own = meeting.own();
        row.others = meeting.others().stream()
                .map(other -> other.authority().map(AuthorityId::toString).orElse(NO_AUTHORITY) + " "
                        + other.names().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(LINE));
        row.started = SignatureColumns.from(meeting.started());
        return row;
    }

    Meeting toDomain() {
        return new Meeting(
                new MeetingId(id),
                new TeamId(team),
                heldOn,
                own,
                others.lines().map(MeetingRow::present).toList(),
                started.toDomain());
    }

    private static Present present(String line) {
        int space = line.indexOf(' ');
        String authority = line.substring(0, space);
        return new Present(
                authority.equals(NO_AUTHORITY) ? Optional.empty() : Optional.of(AuthorityId.parse(authority)),
                line.substring(space + 1));
    }
}
