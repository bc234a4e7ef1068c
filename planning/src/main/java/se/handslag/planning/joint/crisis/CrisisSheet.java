package se.handslag.planning.joint.crisis;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.document.PaperLines;

/**
 * Whether a crisis plan fits one A4 in letters of 12 points (får plats på en sida).
 *
 * <p>Counted in lines as the printer sets them: of what is written, beside the headings and the lines that stand on every plan.
 */
public final class CrisisSheet {
    /** How many lines there are for what is written. A test prints the fullest plan and counts its pages. */
    public static final int MOST_LINES = 33;

    /** As wide as any of the labels before what is at home. */
    private static final String LABEL = "MMMMMMMMM ";

    private static final String BETWEEN = " \u00B7 ";
    private static final Set<CrisisField> LABELLED = Set.of(CrisisField.CHILDREN, CrisisField.PETS, CrisisField.KEYS);
    private static final String MADE_WITH_LABEL = "M".repeat(18);

    private CrisisSheet() {}

    /** How many lines this content takes. */
    public static int lines(CrisisContent content) {
        return content.fields().keySet().stream()
                .mapToInt(field -> PaperLines.onSheet().of(measured(content, field)))
                .sum();
    }

    private static String measured(CrisisContent content, CrisisField field) {
        if (field.isDay()) {
            // The days stand on a line that is there on every plan.
            return "";
        } else if (field.isCall()) {
            return content.call(field).map(call -> line(9, call)).orElse("");
        } else if (field == CrisisField.MADE_WITH) {
            return MADE_WITH_LABEL + content.text(field);
        }
        return (LABELLED.contains(field) ? LABEL : "") + content.text(field);
    }

    /** Somebody to call, as it is printed. */
    static String line(int number, ToCall call) {
        return String.format(Locale.ROOT, "%d. ", number)
                + Stream.of(call.name(), call.phone(), call.hours())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(BETWEEN));
    }

    /** Why it does not fit, if it does not. */
    static Optional<CannotSaveCrisisPlan> whyNot(CrisisContent content) {
        int lines = lines(content);
        return lines > MOST_LINES
                ? Optional.of(new CannotSaveCrisisPlan.DoesNotFit(lines, MOST_LINES))
                : Optional.empty();
    }
}
