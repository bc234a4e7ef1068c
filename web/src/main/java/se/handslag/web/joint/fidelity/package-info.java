/**
 * The pages on which a team is held against a fidelity scale, and on which one sees how that has changed.
 *
 * <p>Here: what the record counts, the form, the total over time and every item over time. Not here: the scales, which are data.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they show comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.fidelity;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
