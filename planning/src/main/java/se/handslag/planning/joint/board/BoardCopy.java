package se.handslag.planning.joint.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.handslag.core.person.PersonalData;

/**
 * A stay on the board as it is handed over: {@code state}, {@code reason}, {@code since}, and what is agreed as {@code agreement.1.what}, {@code
 * .who}, {@code .on} and {@code .words}.
 *
 * @param isUp whether the person was on the board when the copy went
 * @param reason why, as the team's board names it
 * @param reasonSaid the same as the team said it there
 * @param since from which day
 * @param agreements what was agreed and not done
 */
public record BoardCopy(
        boolean isUp, String reason, String reasonSaid, Optional<LocalDate> since, List<Line> agreements)
        implements PersonalData {
    private static final String UP = "up";
    private static final String DOWN = "down";

    /** One agreement of the other authority's. */
    public record Line(Optional<AgreementKind> kind, String words, String who, Optional<LocalDate> on)
            implements PersonalData {
        @Override
        public String toString() {
            return "Line";
        }
    }

    public BoardCopy {
        agreements = List.copyOf(agreements);
    }

    static Map<String, String> write(BoardEntry entry) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("state", entry.isUp() ? UP : DOWN);
        fields.put("reason.id", entry.reason());
        fields.put("reason", entry.reasonSaid());
        fields.put("since", entry.since().toString());
        int number = 0;
        for (StandingAgreement standing : entry.agreements()) {
            if (standing.isOpen()) {
                String name = "agreement." + ++number;
                fields.put(name + ".what", standing.agreement().kind().code());
                fields.put(name + ".who", standing.agreement().owner().name());
                fields.put(name + ".on", standing.agreement().on().toString());
                if (!standing.agreement().words().isBlank()) {
                    fields.put(name + ".words", standing.agreement().words());
                }
            }
        }
        return fields;
    }

    /** Reads what {@link #write} wrote, at the other authority. */
    public static BoardCopy read(Map<String, String> fields) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; fields.containsKey("agreement." + number + ".what"); number++) {
            String name = "agreement." + number;
            lines.add(new Line(
                    AgreementKind.ofCode(fields.getOrDefault(name + ".what", "")),
                    fields.getOrDefault(name + ".words", ""),
                    fields.getOrDefault(name + ".who", ""),
                    day(fields.getOrDefault(name + ".on", ""))));
        }
        return new BoardCopy(
                fields.getOrDefault("state", DOWN).equals(UP),
                fields.getOrDefault("reason.id", ""),
                fields.getOrDefault("reason", ""),
                day(fields.getOrDefault("since", "")),
                lines);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            // What another authority wrote may be of an older or a newer kind: a field that cannot be read is not
            // there.
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BoardCopy";
    }
}
