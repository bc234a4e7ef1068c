package se.handslag.planning.joint.meeting.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.planning.joint.meeting.MeetingPerson;
import se.handslag.planning.joint.meeting.Occasion;

@EntityListeners(Sealing.class)
@Entity(name = "MeetingPerson")
@Table(name = "meeting_person")
class MeetingPersonRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Column(name = "what")
    private String what = "";

    @Column(name = "heard")
    private String heard = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected MeetingPersonRow() {}

    static MeetingPersonRow from(MeetingPerson person) {
        MeetingPersonRow row = new MeetingPersonRow();
        row.id = person.id();
        row.caseId = person.caseId().value();
        row.meeting = person.meeting().map(MeetingId::value).orElse(null);
        row.what = person.what().code();
        row.heard = person.heard().stream().map(AuthorityId::toString).sorted().collect(Collectors.joining(" "));
        row.by = SignatureColumns.from(person.by());
        return row;
    }

    MeetingPerson toDomain() {
        return new MeetingPerson(
                id,
                new CaseId(caseId),
                Optional.ofNullable(meeting).map(MeetingId::new),
                Occasion.ofCode(what),
                Arrays.stream(heard.split(" "))
                        .filter(text -> !text.isEmpty())
                        .map(AuthorityId::parse)
                        .collect(Collectors.toSet()),
                by.toDomain());
    }
}
