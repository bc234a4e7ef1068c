package se.handslag.eligibility.municipality.contact.records;

import java.util.List;

/** The row classes of contacts and advice. */
public final class ContactRows {
    private ContactRows() {}

    public static List<Class<?>> all() {
        return List.of(ContactRow.class, AdviceRow.class);
    }
}
