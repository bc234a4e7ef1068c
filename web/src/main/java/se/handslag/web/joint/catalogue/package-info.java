/**
 * The pages of the catalogue of support and care: everyone's entries, and the form for one's own.
 *
 * <p>Not here: what a person was told of; see {@code joint.inform}.
 */
@OwnedBy(value = Owner.JOINT, basis = "Every authority keeps its own and reads the others'")
@NullMarked
package se.handslag.web.joint.catalogue;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
