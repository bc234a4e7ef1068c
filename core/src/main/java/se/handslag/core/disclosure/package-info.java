/**
 * The hand-over of a copy from one authority to another (utlämnande): who, to whom, what, on which ground, under which consent.
 *
 * <p>Here: the only way in which anything leaves an authority's record, and how the other receives it. Not here: consent itself.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority is secret to the other: OSL (2009:400) 8 kap. 1 §; what passes between them is handed over on a ground")
@NullMarked
package se.handslag.core.disclosure;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
