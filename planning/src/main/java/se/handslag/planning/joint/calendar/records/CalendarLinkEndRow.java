package se.handslag.planning.joint.calendar.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.calendar.CalendarEnd;

@EntityListeners(Sealing.class)
@Entity(name = "CalendarLinkEnd")
@Table(name = "calendar_link_end")
class CalendarLinkEndRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "link_id")
    private UUID link = new UUID(0, 0);

    @Column(name = "why")
    private String why = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CalendarLinkEndRow() {}

    static CalendarLinkEndRow of(UUID id, UUID link, CalendarEnd why, Signature by) {
        CalendarLinkEndRow row = new CalendarLinkEndRow();
        row.id = id;
        row.link = link;
        row.why = why.code();
        row.by = SignatureColumns.from(by);
        return row;
    }

    UUID link() {
        return link;
    }

    CalendarEnd why() {
        return CalendarEnd.ofCode(why).orElseThrow();
    }
}
