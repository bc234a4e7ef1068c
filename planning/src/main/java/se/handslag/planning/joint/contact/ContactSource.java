package se.handslag.planning.joint.contact;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/**
 * Reads a contact as it is handed over: {@code on}, {@code way}, {@code place}, {@code with}, and {@code minutes} where they were counted.
 *
 * <p>What was given, and the note that tells of it, are not in it: a note is handed over by itself. One that was struck is not handed over.
 */
public final class ContactSource implements ItemSource {
    private static final int MOST = 200;

    private final Contacts contacts;

    @Inject
    public ContactSource(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.CONTACT;
    }

    @Override
    public Optional<Item> find(UUID id) {
        ContactId contact = new ContactId(id);
        return contacts.find(contact)
                .filter(found -> !contacts.isStruck(contact))
                .map(ContactSource::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return contacts.about(caseId, MOST).stream().map(ContactSource::item).toList();
    }

    private static Item item(ContactMade contact) {
        Map<String, String> content = new TreeMap<>();
        content.put("on", contact.on().toString());
        content.put("way", contact.way().code());
        content.put("place", contact.place().code());
        content.put("with", contact.with().code());
        if (contact.minutes() > 0) {
            content.put("minutes", String.valueOf(contact.minutes()));
        }
        return new Item(PlanningItems.CONTACT, contact.id().value(), contact.caseId(), contact.by(), content);
    }
}
