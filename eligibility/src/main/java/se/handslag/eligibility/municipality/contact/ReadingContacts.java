package se.handslag.eligibility.municipality.contact;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;

/** Reads the contacts in a case, with a line in the log. */
public final class ReadingContacts {
    private final UnitOfWork unitOfWork;
    private final Contacts contacts;

    @Inject
    public ReadingContacts(UnitOfWork unitOfWork, Contacts contacts) {
        this.unitOfWork = unitOfWork;
        this.contacts = contacts;
    }

    /** Newest first. */
    public List<Contact> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("contact.read", caseId), () -> contacts.about(caseId));
    }
}
