package se.handslag.planning.joint.inform.catalogue;

import java.util.stream.Stream;

/**
 * What the catalogue says of one kind of support or care.
 *
 * @param name what it is called
 * @param provider who gives it
 * @param providerName what the one who gives it is called
 * @param purpose what it is for
 * @param forWhom whom it is for
 * @param howToApply how one applies for it, or that one need not
 * @param contact how the one who gives it is reached
 * @param area where it is given
 */
public record EntryWords(
        String name,
        ProviderKind provider,
        String providerName,
        String purpose,
        String forWhom,
        String howToApply,
        String contact,
        String area) {
    /** The longest name of a support, of who gives it and of an area, in characters. */
    public static final int LONGEST_NAME = 200;
    /** The longest of the other texts. */
    public static final int LONGEST = 1_000;

    public EntryWords {
        name = name.strip();
        providerName = providerName.strip();
        purpose = purpose.strip();
        forWhom = forWhom.strip();
        howToApply = howToApply.strip();
        contact = contact.strip();
        area = area.strip();
    }

    /** Whether nothing in it is longer than it may be. */
    boolean isShortEnough() {
        return Stream.of(name, providerName, area).allMatch(text -> text.length() <= LONGEST_NAME)
                && Stream.of(purpose, forWhom, howToApply, contact).allMatch(text -> text.length() <= LONGEST);
    }

    /** Everything that is written in it. */
    Stream<String> all() {
        return Stream.of(name, providerName, purpose, forWhom, howToApply, contact, area);
    }
}
