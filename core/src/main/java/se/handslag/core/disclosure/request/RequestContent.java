package se.handslag.core.disclosure.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.person.PersonalData;

/**
 * What a request says when it is handed over: its fields by name, and back again.
 *
 * @param question what is asked
 * @param purpose what for
 * @param kinds the kinds asked for, in order
 * @param knows what the person knows of it
 * @param answerBy the last day for an answer
 */
public record RequestContent(
        String question, String purpose, List<ItemKind> kinds, PersonKnows knows, LocalDate answerBy)
        implements PersonalData {

    static RequestContent of(InformationRequest request) {
        return new RequestContent(
                request.question(),
                request.purpose(),
                request.kinds().stream().sorted().toList(),
                request.knows(),
                request.answerBy());
    }

    Map<String, String> fields() {
        return Map.of(
                "question", question,
                "purpose", purpose,
                "kinds.id", kinds.stream().map(ItemKind::code).collect(Collectors.joining(" ")),
                "knows", knows.code(),
                "answerBy", answerBy.toString());
    }

    static RequestContent read(Item item) {
        Map<String, String> fields = item.content();
        return new RequestContent(
                fields.getOrDefault("question", ""),
                fields.getOrDefault("purpose", ""),
                Arrays.stream(fields.getOrDefault("kinds.id", "").split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(ItemKind::new)
                        .toList(),
                PersonKnows.ofCode(fields.getOrDefault("knows", "")).orElse(PersonKnows.DOES_NOT_KNOW),
                LocalDate.parse(fields.getOrDefault("answerBy", "")));
    }

    @Override
    public String toString() {
        return "RequestContent[masked]";
    }
}
