package se.handslag.planning.joint.contact.records;

import java.util.List;

/** The row classes of contacts. */
public final class ContactRows {
    private ContactRows() {}

    public static List<Class<?>> all() {
        return List.of(ContactMadeRow.class, ContactStruckRow.class, AbsenceStepRow.class);
    }
}
