/**
 * The page on which whoever saved last chooses between two texts, field by field, and the reading of what was chosen.
 *
 * <p>Here: what is the same for every plan. Not here: what a plan's fields are called and what is written in them; see each plan's room.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page for the plans of both; both texts are from one authority's own record")
@NullMarked
package se.handslag.web.joint.merge;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
