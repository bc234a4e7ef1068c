/**
 * The words in which the municipality tells the region of a case, and in which the region reads them.
 *
 * <p>Here: the names of the fields of what is handed over, and how they are read. Not here: who hands over what, on which ground.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "A copy is written by one authority and read by the other; both must mean the same by it")
@NullMarked
package se.handslag.eligibility.joint.handover;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
