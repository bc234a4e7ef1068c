package se.handslag.planning.joint.inform;

import se.handslag.core.person.PersonalData;

/**
 * Something that the person was told of, as it was called that day, whatever becomes of the catalogue.
 *
 * @param source where it stood
 * @param reference the entry's id, or the method's
 * @param revision which version of the entry; 0 for a method
 * @param name what it was called
 * @param providerName who gave it
 * @param recommended whether it was recommended to this person
 */
public record ToldOf(
        SupportSource source, String reference, long revision, String name, String providerName, boolean recommended)
        implements PersonalData {
    @Override
    public String toString() {
        return "ToldOf";
    }
}
