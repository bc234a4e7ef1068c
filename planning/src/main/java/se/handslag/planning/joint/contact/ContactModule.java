package se.handslag.planning.joint.contact;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.contact.absence.TakingSteps;
import se.handslag.planning.joint.contact.records.JpaContacts;

/** What contacts bind at every authority. */
public final class ContactModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Contacts.class).to(JpaContacts.class);
        bind(JpaContacts.class);
        bind(RecordingContacts.class);
        bind(ReadingContacts.class);
        bind(TakingSteps.class);
        bind(ContactTasks.class);
        bind(ContactSource.class);
    }
}
