package se.handslag.core.block;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;

/** A part of a file that can be blocked, and opened, by itself. The text is {@code block.part.<code>}. */
public enum RecordPart {
    /** The notes of the unit that the block is about. */
    NOTES("notes"),
    /** The plan with its crisis plan, how its goals are followed up, and what is measured for it. */
    PLANS("plans"),
    /** Copies that other authorities have handed over. */
    COPIES("copies"),
    /** The whole file. */
    FILE("file");

    private static final String OF_THE_BLOCK = "block.";
    private static final Set<String> JOURNAL = Set.of("journal.read", "note.read");
    private static final String OF_NOTES = "note.";

    /**
     * What whoever has opened any part of a blocked file may see besides: whose file it is, the timeline, which leaves out by itself what is not
     * opened, and what they have begun to write themselves.
     */
    private static final Set<String> WITH_ANY_PART = Set.of("casefile.open", "journal.read", "note.draft.read");

    private static final Set<String> ABOUT_PLANS = Set.of(
            "plan",
            "follow-up",
            "mapping",
            "crisis-plan",
            "rehabilitation-plan",
            "sip",
            "resource-group",
            "stay",
            "inpatient-notice",
            "coordinated-care-plan",
            "transfer",
            "handover",
            "handover-answer",
            "measurement",
            "board");

    private final String code;

    RecordPart(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public Sentence sentence() {
        return Sentence.of("block.part." + code);
    }

    public static Optional<RecordPart> ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** As they are stored: codes in order, with spaces between. */
    public static String codes(Set<RecordPart> parts) {
        return parts.stream().sorted().map(RecordPart::code).collect(Collectors.joining(" "));
    }

    /** What {@link #codes} wrote. */
    public static Set<RecordPart> ofCodes(String codes) {
        Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
        Arrays.stream(codes.split(" ")).flatMap(code -> ofCode(code).stream()).forEach(parts::add);
        return parts;
    }

    /**
     * The part that an act is about: the plan, or the file as such. Empty for what is done about the block itself, which it does not stop.
     *
     * <p>Notes and copies are not told from the act, since one act reads those of several units.
     */
    static Optional<RecordPart> of(Act act) {
        String verb = act.verb();
        if (verb.startsWith(OF_THE_BLOCK)) {
            return Optional.empty();
        }
        int dot = verb.indexOf('.');
        return Optional.of(ABOUT_PLANS.contains(dot < 0 ? verb : verb.substring(0, dot)) ? PLANS : FILE);
    }

    /** Whether someone to whom these parts of a file are opened, that is blocked as a whole, may do the act. */
    static boolean opens(Set<RecordPart> opened, Act act) {
        return opened.contains(FILE)
                || !opened.isEmpty() && WITH_ANY_PART.contains(act.verb())
                || opened.contains(NOTES) && act.verb().startsWith(OF_NOTES);
    }

    /** The part that an item of a kind stands in, if it is not a note. */
    static RecordPart of(ItemKind kind) {
        return ABOUT_PLANS.contains(kind.toString()) ? PLANS : FILE;
    }

    /** Whether the act reads the timeline, where what is blocked is left out. */
    static boolean isOfTheJournal(Act act) {
        return JOURNAL.contains(act.verb());
    }
}
