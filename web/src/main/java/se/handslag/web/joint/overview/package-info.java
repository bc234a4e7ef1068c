/**
 * A person at a glance
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                " where it stands, what has happened last, what is to be done, and a card from each room.:Each authority shows its own file")
@NullMarked
package se.handslag.web.joint.overview;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
