package se.handslag.eligibility.joint.criteria;

import java.time.Instant;
import java.util.function.Function;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.journal.NoteId;

/** How someone knows what they have found. It points to the material and never holds it. */
public sealed interface FindingSource {

    /** What was said and seen at the assessment interview (bedömningssamtal), with no note of its own to point to. */
    record Interview() implements FindingSource {}

    /** A note in the authority's own record. */
    record OwnNote(NoteId note) implements FindingSource {}

    /**
     * What is registered.
     *
     * @param register as people know it, for example {@code folkbokföringen}
     * @param at when it was read
     */
    record RegisteredData(String register, Instant at) implements FindingSource {}

    /** A copy that the other authority has disclosed. */
    record DisclosedCopy(DisclosureId disclosure) implements FindingSource {}

    /** One answer for each of the four sources. */
    default <X> X match(
            Function<? super Interview, ? extends X> interview,
            Function<? super OwnNote, ? extends X> note,
            Function<? super RegisteredData, ? extends X> registered,
            Function<? super DisclosedCopy, ? extends X> copy) {
        if (this instanceof Interview i) {
            return interview.apply(i);
        } else if (this instanceof OwnNote n) {
            return note.apply(n);
        } else if (this instanceof RegisteredData r) {
            return registered.apply(r);
        }
        return copy.apply((DisclosedCopy) this);
    }
}
