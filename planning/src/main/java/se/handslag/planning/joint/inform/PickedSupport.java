package se.handslag.planning.joint.inform;

import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * Something that there is, as it is picked when it is written down what a person was told of.
 *
 * @param source where it stands
 * @param reference the entry's id, or the method's
 * @param recommended whether it was recommended to this person
 */
public record PickedSupport(SupportSource source, String reference, boolean recommended) implements PersonalData {
    /** As a form sends it, such as {@code method:mapping}; empty if it is not of that form. */
    public static Optional<PickedSupport> parse(String written, boolean recommended) {
        int colon = written.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : SupportSource.ofCode(written.substring(0, colon))
                        .map(source -> new PickedSupport(source, written.substring(colon + 1), recommended));
    }

    /** What {@link #parse} reads. */
    public static String written(SupportSource source, String reference) {
        return source.code() + ":" + reference;
    }

    @Override
    public String toString() {
        return "PickedSupport";
    }
}
