package se.handslag.eligibility.municipality.contact.records;

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
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.Contact;
import se.handslag.eligibility.municipality.contact.ContactId;
import se.handslag.eligibility.municipality.contact.NextStep;

@EntityListeners(Sealing.class)
@Entity(name = "Contact")
@Table(name = "contact")
class ContactRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "caller")
    private String caller = "";

    @Column(name = "caller_name")
    private String callerName = "";

    @Column(name = "caller_phone")
    private String callerPhone = "";

    @Column(name = "matter")
    private String matter = "";

    @Column(name = "next_step")
    private String nextStep = "";

    @Column(name = "call_back_on")
    private @Nullable LocalDate callBackOn;

    @Column(name = "referred_to")
    private String referredTo = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "taken_at"))
    private SignatureColumns taken = SignatureColumns.none();

    protected ContactRow() {}

    static ContactRow from(Contact contact) {
        ContactRow row = new ContactRow();
        row.id = contact.id().value();
        row.caseId = contact.caseId().value();
        row.caller = contact.caller().code();
        row.callerName = contact.callerName();
        row.callerPhone = contact.callerPhone();
        row.matter = contact.matter();
        row.nextStep = contact.next().code();
        row.callBackOn = contact.callBackOn().orElse(null);
        row.referredTo = contact.referredTo();
        row.taken = SignatureColumns.from(contact.by());
        return row;
    }

    Contact toDomain() {
        return new Contact(
                new ContactId(id),
                new CaseId(caseId),
                Caller.ofCode(caller).orElse(Caller.OTHER),
                callerName,
                callerPhone,
                matter,
                NextStep.ofCode(nextStep).orElse(NextStep.NOTHING),
                Optional.ofNullable(callBackOn),
                referredTo,
                taken.toDomain());
    }
}
