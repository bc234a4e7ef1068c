package se.handslag.web.municipality.contact;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/** What the pages of contacts show. */
public final class ContactPages {
    private ContactPages() {}

    /**
     * The form for the call.
     *
     * @param teams the teams to choose from; a single one is not asked about
     * @param callers who can get in touch
     * @param steps what can happen next
     */
    public record NewContact(List<Choice> teams, List<Choice> callers, List<Choice> steps) {}

    /**
     * What was said, and what can be done next.
     *
     * @param contacts newest first
     * @param alike paths of open cases under the same name
     * @param booked when the interview is; empty if none is booked
     * @param identified whether it is known who the person is
     */
    public record Contacts(List<Said> contacts, List<String> alike, Optional<String> booked, boolean identified) {
        public Contacts {
            contacts = List.copyOf(contacts);
            alike = List.copyOf(alike);
        }
    }

    /** One contact. */
    public record Said(String when, String by, String caller, String phone, String matter, String next)
            implements PersonalData {
        @Override
        public String toString() {
            return "Said";
        }
    }
}
