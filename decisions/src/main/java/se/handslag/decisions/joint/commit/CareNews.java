package se.handslag.decisions.joint.commit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.disclosure.Item;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionItems;

/**
 * How a care commitment stands, as the copy of it says: the outcome, since when, and whom the person can turn to.
 *
 * <p>It has no place for a reason, so that no clinical judgement can follow with it (OSL 2009:400, 25 kap. 1 §).
 *
 * @param outcome how it stands
 * @param since the first day of a commitment, the day of a refusal, or the last day of a commitment that has ended
 * @param contact the fixed care contact of a commitment that applies; empty if none is named
 */
public record CareNews(CareOutcome outcome, LocalDate since, Optional<Contact> contact) implements PersonalData {
    /**
     * A fixed care contact (fast vårdkontakt), as the municipality may know them.
     *
     * @param name as they are called
     * @param title what they are
     */
    public record Contact(String name, String title) {}

    /** The copy's fields. */
    public Map<String, String> content() {
        Map<String, String> content = new HashMap<>();
        content.put("outcome", outcome.code());
        content.put("since", since.toString());
        contact.ifPresent(known -> {
            content.put("contact", known.name());
            content.put("contact-title", known.title());
        });
        return content;
    }

    /** Reads a copy; empty if it does not say how a care commitment stands. */
    public static Optional<CareNews> from(Item item) {
        if (!item.kind().equals(DecisionItems.CARE_COMMITMENT)) {
            return Optional.empty();
        }
        @Nullable String name = item.content().get("contact");
        Optional<Contact> contact = Optional.ofNullable(name)
                .map(known -> new Contact(known, item.content().getOrDefault("contact-title", "")));
        return CareOutcome.ofCode(item.content().getOrDefault("outcome", ""))
                .flatMap(outcome -> day(item).map(since -> new CareNews(outcome, since, contact)));
    }

    private static Optional<LocalDate> day(Item item) {
        try {
            return Optional.of(LocalDate.parse(item.content().getOrDefault("since", "")));
        } catch (DateTimeException e) {
            // What another program has written without a day does not tell how it stands.
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "CareNews[" + outcome + "]";
    }
}
