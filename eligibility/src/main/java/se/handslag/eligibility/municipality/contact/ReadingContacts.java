package se.handslag.eligibility.municipality.contact;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;

/** Reads the contacts in a case, with a line in the log. */
public final class ReadingContacts {
    private final UnitOfWork unitOfWork;
    private final Contacts contacts;
    private final CaseFiles files;

    @Inject
    public ReadingContacts(UnitOfWork unitOfWork, Contacts contacts, CaseFiles files) {
        this.unitOfWork = unitOfWork;
        this.contacts = contacts;
        this.files = files;
    }

    /** Newest first. About a protected person without who called and on which number; those tell of relations and of where they are. */
    public List<Contact> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("contact.read", caseId), () -> {
            boolean hidden = files.find(caseId).filter(CaseFile::isProtected).isPresent();
            return contacts.about(caseId).stream()
                    .map(contact -> hidden ? contact.withoutCaller() : contact)
                    .toList();
        });
    }

    /** The same with who called and on which number, whoever it is about; why they are needed stands in the log. */
    public List<Contact> withCallers(Actor actor, CaseId caseId, String reason) {
        return unitOfWork.call(
                actor, Act.reading("contact.callers", caseId).because(reason), () -> contacts.about(caseId));
    }
}
