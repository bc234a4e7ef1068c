/**
 * The pages of the crisis plan: one page to read in a crisis, the form it is written in, its versions, its paper and its copies.
 *
 * <p>Here: what both authorities' staff see of their own crisis plan and of the other's as far as it has been handed over. Not here: what a
 * crisis plan may hold, and how it is set on paper.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they show comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.crisis;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
