/**
 * The pages of a plan: reading it, writing in it, choosing between two texts, and its earlier versions.
 *
 * <p>Here: what both authorities' staff see of their own plan and of the other's as far as it has been handed over. Not here: when an
 * authority may write one.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they show comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.plan;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
