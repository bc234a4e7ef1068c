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
import se.handslag.planning.joint.relative.count.CountedSupport;

@EntityListeners(Sealing.class)
@Entity(name = "CountedSupport")
@Table(name = "relative_counted")
class CountedSupportRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "given_on")
    private LocalDate givenOn = LocalDate.EPOCH;

    @Column(name = "persons")
    private int persons;

    @Column(name = "ground")
    private String ground = "";

    @Column(name = "law")
    private String law = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CountedSupportRow() {}

    static CountedSupportRow from(CountedSupport it) {
        CountedSupportRow row = new CountedSupportRow();
        row.id = it.id();
        row.team = it.team().value();
        row.kind = it.kind().code();
        row.givenOn = it.on();
        row.persons = it.persons();
        row.ground = it.ground().code();
        row.law = it.law();
        row.by = SignatureColumns.from(it.by());
        return row;
    }
}
