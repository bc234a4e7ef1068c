package se.handslag.web.demo.joint;

import se.handslag.core.casework.Actor;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.RecordContact;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** Contacts with the person, as they are written down without a note. */
public final class Outreach {
    private Outreach() {}

    /** A contact, or an attempt at one, with the person on the day the story has come to. @param minutes 0 where nobody has counted */
    public record Contact(Actor by, ContactWay way, ContactPlace place, int minutes) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, RecordingContacts.class)
                    .handle(by, RecordContact.of(telling.caseId(), way, place, telling.today(), minutes))
                    .orElseThrow();
        }
    }
}
