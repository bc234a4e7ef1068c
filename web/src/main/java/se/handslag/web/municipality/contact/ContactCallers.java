package se.handslag.web.municipality.contact;

import java.util.List;
import se.handslag.core.authority.Owner;
import se.handslag.eligibility.municipality.contact.ReadingContacts;
import se.handslag.web.joint.protect.WhereaboutsRoutes.Caller;
import se.handslag.web.joint.protect.WhereaboutsRoutes.Callers;
import se.handslag.web.shell.Visit;

/** Who has been in touch with the municipality about a person; the region takes no contacts and has none to show. */
public final class ContactCallers implements Callers {
    @Override
    public List<Caller> of(Visit visit, String reason) {
        if (visit.owner() != Owner.MUNICIPALITY) {
            return List.of();
        }
        return visit.use(ReadingContacts.class).withCallers(visit.actor(), visit.caseId(), reason).stream()
                .filter(contact -> !contact.callerName().isEmpty()
                        || !contact.callerPhone().isEmpty())
                .map(contact -> new Caller(
                        visit.dates().table(contact.by().at()),
                        contact.callerName().isEmpty()
                                ? visit.say(
                                        "eligibility.caller." + contact.caller().code())
                                : contact.callerName() + " ("
                                        + visit.say("eligibility.caller."
                                                + contact.caller().code())
                                        + ")",
                        contact.callerPhone()))
                .toList();
    }
}
