package se.handslag.core.disclosure.outward;

import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.person.PersonalData;

/**
 * What was handed to someone outside the platform, as the releasing authority keeps it.
 *
 * @param id the act
 * @param item what went, exactly
 * @param kind what kind of receiver
 * @param receiver who, in words
 * @param basis on which ground, and how its conditions were settled
 * @param by who disclosed it and when
 */
public record OutwardDisclosure(UUID id, Item item, ReceiverKind kind, String receiver, Basis basis, Signature by)
        implements PersonalData {
    /** The longest name of a receiver, in characters. */
    public static final int LONGEST_RECEIVER = 400;

    @Override
    public String toString() {
        return "OutwardDisclosure[" + id + "]";
    }
}
