/**
 * The page of criteria (bedömning), for the staff of both authorities.
 *
 * <p>Here: the page, its rows and its outcome panel. Not here: how the municipality concludes, which it brings itself.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it shows comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.assessment;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
