/**
 * Whether a page may offer to hand a copy over in the same click, because a standing consent covers it.
 *
 * <p>Here: the offer. Not here: the hand-over; that is a verb of core.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "The same offer on the pages of both; it is read from the consents given to the visitor's own authority")
@NullMarked
package se.handslag.web.joint.copy;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
