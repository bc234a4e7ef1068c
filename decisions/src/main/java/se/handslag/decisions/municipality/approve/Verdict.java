package se.handslag.decisions.municipality.approve;

import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * What someone thinks of one point of a proposal.
 *
 * @param returned why it is sent back; empty if it is approved
 * @param words what is to be done about it, to the one who proposed
 */
public record Verdict(Optional<ReturnReason> returned, String words) implements PersonalData {
    /** The longest words, in characters. */
    public static final int LONGEST = 2_000;

    public static Verdict approved() {
        return new Verdict(Optional.empty(), "");
    }

    public static Verdict returned(ReturnReason reason, String words) {
        return new Verdict(Optional.of(reason), words);
    }

    @Override
    public String toString() {
        return "Verdict[" + returned.map(ReturnReason::code).orElse("approved") + "]";
    }
}
