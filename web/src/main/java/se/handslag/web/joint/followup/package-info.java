/**
 * The page on which all goals are followed up together with the person.
 *
 * <p>Here: one page for all goals of one's own plan, without jargon, so that the screen can be turned to the person. Not here: the plan.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it shows comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.followup;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
