package se.handslag.web.matrix;

import static se.handslag.core.fixture.Here.REGION;

import java.util.Arrays;
import java.util.List;
import se.handslag.core.authority.Authority;

/** Whose file it is, by what the rules of access make of it. */
enum Whose {
    ORDINARY,
    /** The same person, who has consented to hand everything over. */
    CONSENTED,
    /** The same person, who has taken the consent back. */
    WITHDREW,
    /** Someone who has blocked the notes, the plan and the copies of one unit of the region from the others. */
    BLOCKED_PARTS,
    /** Someone who has blocked the whole file of one unit of the region from the others. */
    BLOCKED_FILE,
    PROTECTED,
    /** Closed so long ago that the team is done with it. */
    CLOSED,
    /** Another municipality's, or nobody's: here there is no such file. */
    NOT_HERE;

    /** Those that a block has been set in. */
    static List<Whose> blocked() {
        return List.of(BLOCKED_PARTS, BLOCKED_FILE);
    }

    /** Those with a column of their own in {@link Expected}. */
    static List<Whose> ruled() {
        return Arrays.stream(values())
                .filter(whose -> whose.ruledAs(REGION) == whose)
                .toList();
    }

    /**
     * Whose column of a table has the answers: a consent is about what may leave a record, and opens none; and only where health care is
     * given can someone block anything between units.
     */
    Whose ruledAs(Authority authority) {
        boolean ordinary =
                this == CONSENTED || this == WITHDREW || blocked().contains(this) && !authority.equals(REGION);
        return ordinary ? ORDINARY : this;
    }
}
