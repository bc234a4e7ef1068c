package se.handslag.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The pages of the product that are measured, by their addresses and fields. */
final class ProductPages {
    private ProductPages() {}

    /** Who reads and signs: the municipality's social worker. */
    static final String WHO = "municipality-0380 sara";

    /** A list with links to persons. */
    static final String PERSONS = "/personer";

    /** Whose overview is read: the one with the longest story, told to the same days at every start. */
    static final String READ = "Kim Åkesson";

    static String overview(String caseId) {
        return "/person/" + caseId;
    }

    /** The page with the form of a new note, and the address that it is sent to. */
    static String note(String caseId) {
        return "/person/" + caseId + "/anteckning";
    }

    /** What is filled in; some four hundred characters, as a visit is commonly written down. */
    static Map<String, String> noteFields(int number) {
        Map<String, String> fields = new LinkedHashMap<>();
        // The page chooses the id, so that a note sent twice is signed once.
        fields.put("note", UUID.randomUUID().toString());
        fields.put("kind", "home-visit");
        fields.put("day", LocalDate.now().minusDays(1).toString());
        fields.put("time", "10:00");
        fields.put(
                "text",
                "Besök " + number + ". " + "Promenad till ån och tillbaka, första gången sedan i våras. ".repeat(6));
        return fields;
    }
}
