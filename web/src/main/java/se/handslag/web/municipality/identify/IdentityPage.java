package se.handslag.web.municipality.identify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/**
 * What the page of who the person is shows.
 *
 * @param prefers how they can want to be reached
 * @param protections how their particulars can be protected
 * @param sources where it can have been read
 * @param known the one whom this municipality knows by the same number under another name, when that is to be confirmed
 * @param told what the region has been told, or may be; empty before the person is identified
 */
public record IdentityPage(
        List<Choice> prefers,
        List<Choice> protections,
        List<Choice> sources,
        Optional<Known> known,
        Optional<Told> told) {

    /**
     * Someone in this municipality's own record.
     *
     * @param number the number as it was entered
     * @param name the name that stands in the record
     */
    public record Known(String number, String name) implements PersonalData {
        @Override
        public String toString() {
            return "Known";
        }
    }

    /**
     * The hand-over to the other authority.
     *
     * @param to its name
     * @param covered whether a consent covers it today
     * @param preview exactly what goes, by the word for each field
     */
    public record Told(String to, boolean covered, Map<String, String> preview) implements PersonalData {
        @Override
        public String toString() {
            return "Told";
        }
    }
}
