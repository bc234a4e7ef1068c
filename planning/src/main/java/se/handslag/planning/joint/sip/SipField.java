package se.handslag.planning.joint.sip;

import java.util.Arrays;
import java.util.Optional;

/**
 * One field of a coordinated individual plan: the smallest thing that two people can change at the same time without asking.
 *
 * @param part what it is
 * @param row the row that it stands in; empty for fields outside rows
 */
public record SipField(Part part, Optional<SipRowId> row) {

    /** The kinds of field. Texts: {@code sip.field.<code>}. */
    public enum Part {
        IMPORTANT("important", false),
        QUESTION("question", false),
        SITUATION("situation", false),
        SHORT_GOALS("short-goals", false),
        LONG_GOALS("long-goals", false),
        NEED("need", true),
        INTERVENTION("intervention", true),
        ANSWERS("answers", true),
        WHOM("whom", true),
        WHEN("when", true),
        PRESENT("present", false),
        CRISIS_PLAN("crisis-plan", false),
        LEAD("lead", false),
        LEAD_NAME("lead-name", false),
        HELD_ON("held-on", false),
        FOLLOW_UP_ON("follow-up-on", false),
        FOLLOW_UP_BY("follow-up-by", false);

        private final String code;
        private final boolean inARow;

        Part(String code, boolean inARow) {
            this.code = code;
            this.inARow = inARow;
        }

        /** The stored code, also in forms; never changes. */
        public String code() {
            return code;
        }

        boolean isInARow() {
            return inARow;
        }

        /** The most characters that it holds. */
        int longest() {
            return switch (this) {
                case IMPORTANT, QUESTION, SITUATION, SHORT_GOALS, LONG_GOALS, PRESENT -> SipContent.LONGEST_TEXT;
                default -> SipContent.LONGEST_LINE;
            };
        }
    }

    public static SipField of(Part part) {
        return new SipField(part, Optional.empty());
    }

    public static SipField of(SipRowId row, Part part) {
        return new SipField(part, Optional.of(row));
    }

    /** A name for the field that says which it is: {@code important}, {@code row.<id>.need}. */
    public String code() {
        return row.map(id -> "row." + id + ".").orElse("") + part.code();
    }

    /** Reads what {@link #code()} wrote; empty if it is no field. */
    public static Optional<SipField> parse(String code) {
        String[] words = code.split("\\.", -1);
        Optional<Part> part = Arrays.stream(Part.values())
                .filter(one -> one.code.equals(words[words.length - 1]))
                .findFirst();
        if (words.length == 1) {
            return part.filter(one -> !one.inARow).map(SipField::of);
        } else if (words.length != 3 || !words[0].equals("row")) {
            return Optional.empty();
        }
        try {
            SipRowId id = SipRowId.parse(words[1]);
            return part.filter(Part::isInARow).map(one -> of(id, one));
        } catch (IllegalArgumentException e) {
            // What stands for the row is no identifier, so that this is no field either.
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return code();
    }
}
