package se.handslag.decisions.joint.consult;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.disclosure.Item;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.DecisionItems;

/**
 * An answer to a consultation, as the copy of it says.
 *
 * @param id the consultation that it answers
 * @param view what the one consulted thinks
 * @param text why, in words; may be empty
 */
public record ConsultationReply(ConsultationId id, ConsultationView view, String text) implements PersonalData {
    /** The copy's fields. */
    public Map<String, String> content() {
        return Map.of("view", view.code(), "text", text);
    }

    /** Reads a copy; empty if it is not an answer. */
    public static Optional<ConsultationReply> from(Item item) {
        @Nullable String view = item.content().get("view");
        if (!item.kind().equals(DecisionItems.CONSULTATION_ANSWER) || view == null) {
            return Optional.empty();
        }
        return ConsultationView.ofCode(view)
                .map(known -> new ConsultationReply(
                        new ConsultationId(item.id()), known, item.content().getOrDefault("text", "")));
    }

    @Override
    public String toString() {
        return "ConsultationReply[" + id + "]";
    }
}
