package se.handslag.decisions.joint.consult;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.disclosure.Item;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;

/**
 * A question put to the region, as the copy of it says.
 *
 * @param id the consultation
 * @param question what is asked
 */
public record ConsultationQuestion(ConsultationId id, String question) implements PersonalData {
    /** The copy's fields. */
    public Map<String, String> content() {
        return Map.of("question", question);
    }

    /** Reads a copy; empty if it is not a question. */
    public static Optional<ConsultationQuestion> from(Item item) {
        @Nullable String question = item.content().get("question");
        return item.kind().equals(DecisionItems.CONSULTATION_REQUEST) && question != null
                ? Optional.of(new ConsultationQuestion(new ConsultationId(item.id()), question))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "ConsultationQuestion[" + id + "]";
    }
}
