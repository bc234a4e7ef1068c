package se.handslag.eligibility.municipality.contact.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.eligibility.municipality.contact.AdviceGiven;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.ContactId;

@EntityListeners(Sealing.class)
@Entity(name = "Advice")
@Table(name = "advice")
class AdviceRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "caller")
    private String caller = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "given_at"))
    private SignatureColumns given = SignatureColumns.none();

    protected AdviceRow() {}

    static AdviceRow from(AdviceGiven advice) {
        AdviceRow row = new AdviceRow();
        row.id = advice.id().value();
        row.team = advice.team().value();
        row.caller = advice.caller().code();
        row.given = SignatureColumns.from(advice.by());
        return row;
    }

    AdviceGiven toDomain() {
        return new AdviceGiven(
                new ContactId(id), new TeamId(team), Caller.ofCode(caller).orElse(Caller.OTHER), given.toDomain());
    }
}
