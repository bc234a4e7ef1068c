package se.handslag.planning.joint.inform;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.person.PersonalData;

/**
 * How the person was told, and what they made of it.
 *
 * @param how in which ways; none on what was written before this was asked
 * @param why why it was recommended; may be blank
 * @param understood whether it was understood
 * @param said what the person said of it, in their words; may be blank
 */
public record Telling(Set<WayOfTelling> how, String why, Understanding understood, String said)
        implements PersonalData {
    /** Said face to face, and nothing more written of it. */
    public static final Telling ORALLY = new Telling(Set.of(WayOfTelling.ORALLY), "", Understanding.NOT_ASKED, "");

    public Telling {
        how = Set.copyOf(how);
        why = why.strip();
        said = said.strip();
    }

    /** The ways as they are stored: codes in order, with spaces between. */
    public String codes() {
        return how.stream().sorted().map(WayOfTelling::code).collect(Collectors.joining(" "));
    }

    /** What {@link #codes} wrote. */
    public static Set<WayOfTelling> ofCodes(String codes) {
        Set<WayOfTelling> ways = EnumSet.noneOf(WayOfTelling.class);
        Arrays.stream(codes.split(" "))
                .flatMap(code -> WayOfTelling.ofCode(code).stream())
                .forEach(ways::add);
        return ways;
    }

    @Override
    public String toString() {
        return "Telling";
    }
}
