package se.handslag.planning.joint.calendar.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.calendar.CalendarEnd;
import se.handslag.planning.joint.calendar.CalendarLink;
import se.handslag.planning.joint.calendar.CalendarSecret;

@EntityListeners(Sealing.class)
@Entity(name = "CalendarLink")
@Table(name = "calendar_link")
class CalendarLinkRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "made_at"))
    private SignatureColumns holder = SignatureColumns.none();

    @Column(name = "unit")
    private String unit = "";

    @Column(name = "mandates")
    private String mandates = "";

    @Column(name = "way")
    private String way = "";

    @Column(name = "language")
    private String language = "";

    @Column(name = "link_hash")
    private String linkHash = "";

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected CalendarLinkRow() {}

    static CalendarLinkRow from(CalendarLink link, CalendarSecret secret) {
        CalendarLinkRow row = new CalendarLinkRow();
        row.id = link.id();
        row.holder = SignatureColumns.from(Signature.of(link.holder(), link.madeAt()));
        row.unit = link.holder().unit();
        row.mandates =
                link.holder().mandates().stream().map(Mandate::code).sorted().collect(Collectors.joining(" "));
        row.way = link.way();
        row.language = link.language();
        row.linkHash = secret.hash();
        row.expiresAt = link.expiresAt();
        return row;
    }

    UUID id() {
        return id;
    }

    CalendarLink toDomain(Optional<CalendarEnd> end) {
        Signature made = holder.toDomain();
        Actor who = new Actor(made.staff(), made.name(), made.title(), made.authority(), unit, mandates());
        return new CalendarLink(id, who, way, language, made.at(), expiresAt, end);
    }

    private Set<Mandate> mandates() {
        Set<String> codes = Set.copyOf(Arrays.asList(mandates.split(" ")));
        return Arrays.stream(Mandate.values())
                .filter(mandate -> codes.contains(mandate.code()))
                .collect(Collectors.toSet());
    }
}
