package se.handslag.web.joint.disclose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/** An item that is handed over, in words: the same where it is shown beforehand and where it has been received. */
public final class ItemWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ItemWords() {}

    /** A field with a name of its own in the texts is shown under it; what is only for machines is not shown. */
    public static List<Choice> of(Visit visit, Item item) {
        return new TreeMap<>(item.content())
                .entrySet().stream()
                        .filter(field -> !isForMachines(field.getKey()))
                        .map(field -> Choice.of(label(visit, item.kind(), field.getKey()), value(visit, item, field)))
                        .toList();
    }

    private static boolean isForMachines(String field) {
        return field.endsWith(".id");
    }

    private static String label(Visit visit, ItemKind kind, String field) {
        String key = "web.disclose.field." + field;
        String said = visit.say(key);
        return said.equals(key) ? numbered(visit, kind, field) : said;
    }

    /** A module names the fields of its own items: {@code goal.2.step.1} of a plan is {@code item.plan.goal.n.step.n} with 2 and 1. */
    private static String numbered(Visit visit, ItemKind kind, String field) {
        String key = keyOf(kind, field);
        Object[] numbers = Stream.of(field.split("\\."))
                .filter(word -> word.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .toArray();
        String said = visit.say(key, numbers);
        return said.equals(key) ? field : said;
    }

    private static String keyOf(ItemKind kind, String field) {
        return "item." + kind + "." + field.replaceAll("\\d+", "n").replaceFirst("^section\\.[a-z-]+", "section");
    }

    private static String value(Visit visit, Item item, Map.Entry<String, String> field) {
        if (field.getKey().equals("happenedAt") || field.getKey().equals("starts-at")) {
            return visit.moment(Instant.parse(field.getValue()));
        }
        if (DAY.matcher(field.getValue()).matches()) {
            return day(visit, field.getValue());
        }
        if (field.getKey().equals("kind")) {
            return said(visit, "note.kind." + field.getValue(), field.getValue());
        }
        return field.getValue().matches("[a-z-]{1,40}")
                ? said(visit, keyOf(item.kind(), field.getKey()) + "." + field.getValue(), field.getValue())
                : field.getValue();
    }

    private static String day(Visit visit, String written) {
        try {
            return visit.date(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            // Someone's own words that only look like a day.
            return written;
        }
    }

    private static String said(Visit visit, String key, String otherwise) {
        String said = visit.say(key);
        return said.equals(key) ? otherwise : said;
    }
}
