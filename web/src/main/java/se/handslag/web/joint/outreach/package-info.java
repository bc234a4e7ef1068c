/**
 * The page on which contacts with the person, and attempts at them, are written down and counted.
 *
 * <p>Here: the form, how often and where, what the model says when someone stays away, and the list. Not here: what was said; see {@code
 * joint.note}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same page serves both; what it shows comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.outreach;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
