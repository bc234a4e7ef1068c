package se.handslag.planning.joint.contact;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.contact.absence.TakingSteps;
import se.handslag.planning.joint.contact.records.ContactRows;

/** Contacts with the person, and what is done when they stay away. */
public final class ContactRoom {
    private ContactRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(ContactRows.all())
                .install(new ContactModule())
                .offer(RecordingContacts.class, ReadingContacts.class, TakingSteps.class)
                .disclose(ContactSource.class)
                .derive(ContactTasks.class)
                .export(ContactRoom::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order("contact_made", "contact_struck", "absence_step")
                .coded("contact_made.way", "contact.way.")
                .coded("contact_made.place", "contact.place.")
                .coded("contact_made.with_whom", "contact.with.")
                .coded("contact_made.fidelity", "contact.fidelity.")
                .coded("absence_step.step", "absence.step.");
    }
}
