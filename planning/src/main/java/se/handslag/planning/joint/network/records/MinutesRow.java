package se.handslag.planning.joint.network.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.group.GroupMeetingId;
import se.handslag.planning.joint.network.group.Minutes;

@EntityListeners(Sealing.class)
@Entity(name = "GroupMinutes")
@Table(name = "group_minutes")
class MinutesRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "meeting_id")
    private UUID meeting = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "revision")
    private long revision;

    @Column(name = "held_on")
    private LocalDate heldOn = LocalDate.EPOCH;

    @Column(name = "present")
    private String present = "";

    @Column(name = "person_present")
    private boolean personPresent;

    @Column(name = "own_words")
    private String ownWords = "";

    @Column(name = "minutes")
    private String text = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected MinutesRow() {}

    static MinutesRow from(Minutes minutes) {
        MinutesRow row = new MinutesRow();
        row.id = minutes.id();
        row.caseId = minutes.caseId().value();
        row.meeting = minutes.meeting().value();
        row.revision = minutes.revision().number();
        row.heldOn = minutes.words().heldOn();
        row.present = minutes.words().present().stream()
                .map(MemberId::toString)
                .sorted()
                .collect(Collectors.joining(" "));
        row.personPresent = minutes.words().personPresent();
        row.ownWords = minutes.words().ownWords();
        row.text = minutes.words().text();
        row.by = SignatureColumns.from(minutes.by());
        return row;
    }

    Minutes toDomain() {
        return new Minutes(
                id,
                new GroupMeetingId(meeting),
                new CaseId(caseId),
                new Revision(revision),
                new Minutes.Words(
                        heldOn,
                        personPresent,
                        Arrays.stream(present.split(" "))
                                .filter(one -> !one.isEmpty())
                                .map(MemberId::parse)
                                .collect(Collectors.toSet()),
                        ownWords,
                        text),
                by.toDomain());
    }
}
