package se.handslag.planning.joint.contact.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.contact.Stricken;

@EntityListeners(Sealing.class)
@Entity(name = "ContactStruck")
@Table(name = "contact_struck")
class ContactStruckRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "contact_id")
    private UUID contactId = new UUID(0, 0);

    @Column(name = "why")
    private String why = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected ContactStruckRow() {}

    static ContactStruckRow from(Stricken stricken) {
        ContactStruckRow row = new ContactStruckRow();
        row.id = stricken.id();
        row.caseId = stricken.caseId().value();
        row.contactId = stricken.contact().value();
        row.why = stricken.why();
        row.by = SignatureColumns.from(stricken.by());
        return row;
    }
}
