/**
 * What the receivers of a consent will get, told before it is given.
 *
 * <p>Here: reading one's own record and saying which of it a consent would let go. Not here: the consent itself, and the hand-over.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "A consent is valid if the person knows which parties, which information, what for and how long")
@NullMarked
package se.handslag.core.disclosure.foresee;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
