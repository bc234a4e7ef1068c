package se.handslag.core.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a statute book strictly, and gathers every fault before it gives up. */
final class StatuteBookReader {
    private static final String HEADER = "topic,law,sfs,name,chapter,section,valid_from,valid_to,confidence";
    private static final int COLUMNS = 9;
    private static final Pattern SFS = Pattern.compile("\\d{4}:\\d{1,4}");
    private static final Pattern CHAPTER = Pattern.compile("(\\d{1,2}( [a-z])?)?");
    private static final Pattern SECTION = Pattern.compile("(\\d{1,3}( [a-z])?(-\\d{1,3}( [a-z])?)?)?");

    private final List<String> faults = new ArrayList<>();
    private final List<StatuteReference> references = new ArrayList<>();
    private final Map<StatuteReference, Integer> lines = new HashMap<>();
    private final Map<String, String> nameBySfs = new HashMap<>();

    StatuteBookReader(String content) {
        boolean headed = false;
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!headed) {
                headed = true;
                if (!line.equals(HEADER)) {
                    fault(number, "the first line must be the header " + HEADER + ".");
                }
                continue;
            }
            readLine(number, line);
        }
        if (references.isEmpty() && faults.isEmpty()) {
            faults.add("The book has no paragraphs.");
        }
        findOverlaps();
    }

    List<StatuteReference> references() {
        if (!faults.isEmpty()) {
            throw new UnreadableStatuteBook(faults);
        }
        return List.copyOf(references);
    }

    private void readLine(int number, String line) {
        String[] cell = line.split(",", -1);
        if (cell.length != COLUMNS) {
            fault(number, "there must be " + COLUMNS + " columns, not " + cell.length + ".");
            return;
        }
        int before = faults.size();
        Optional<LegalTopic> topic = oneOf(number, "topic", cell[0], LegalTopic.values(), LegalTopic::code);
        Optional<Confidence> confidence = oneOf(number, "confidence", cell[8], Confidence.values(), Confidence::code);
        requireText(number, "short name of the act", cell[1]);
        requireForm(number, "SFS number", cell[2], SFS);
        requireText(number, "name of the act", cell[3]);
        requireForm(number, "chapter", cell[4], CHAPTER);
        requireForm(number, "section", cell[5], SECTION);
        Optional<Validity> validity = validity(number, cell[6], cell[7]);
        String known = nameBySfs.putIfAbsent(cell[2], cell[3]);
        if (known != null && !known.equals(cell[3])) {
            fault(number, "the act " + cell[2] + " is called '" + known + "' further up and '" + cell[3] + "' here.");
        }
        if (faults.size() > before || topic.isEmpty() || confidence.isEmpty() || validity.isEmpty()) {
            return;
        }
        StatuteReference reference = new StatuteReference(
                topic.get(), cell[1], cell[2], cell[3], cell[4], cell[5], validity.get(), confidence.get());
        references.add(reference);
        lines.putIfAbsent(reference, number);
    }

    private void findOverlaps() {
        for (int later = 1; later < references.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                StatuteReference one = references.get(earlier);
                StatuteReference other = references.get(later);
                if (one.topic() == other.topic() && one.validity().overlaps(other.validity())) {
                    faults.add("Lines " + lines.get(one) + " and " + lines.get(other) + ": " + one.citeShort() + " and "
                            + other.citeShort() + " both answer " + one.topic().code() + " on some day.");
                }
            }
        }
    }

    private Optional<Validity> validity(int number, String from, String to) {
        Optional<LocalDate> first = date(number, "valid_from", from);
        Optional<LocalDate> last = to.isEmpty() ? Optional.of(LocalDate.MAX) : date(number, "valid_to", to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            fault(number, "valid_to " + to + " is before valid_from " + from + ".");
            return Optional.empty();
        }
        return Optional.of(Validity.between(first.get(), last.get()));
    }

    private Optional<LocalDate> date(int number, String column, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fault(number, column + " must be a date such as 2025-07-01, not '" + text + "'.");
            return Optional.empty();
        }
    }

    private <E> Optional<E> oneOf(int number, String column, String text, E[] values, Function<E, String> code) {
        for (E value : values) {
            if (code.apply(value).equals(text)) {
                return Optional.of(value);
            }
        }
        fault(number, "there is no " + column + " '" + text + "'.");
        return Optional.empty();
    }

    private void requireText(int number, String what, String text) {
        if (text.isBlank() || !text.strip().equals(text)) {
            fault(number, "the " + what + " must be filled in, without spaces around it.");
        }
    }

    private void requireForm(int number, String what, String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            fault(number, "'" + text + "' is not a " + what + ".");
        }
    }

    private void fault(int number, String sentence) {
        faults.add("Line " + number + ": " + sentence);
    }
}
