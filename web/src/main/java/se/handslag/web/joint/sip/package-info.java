/**
 * The coordinated individual plan (SIP) on pages and on paper.
 *
 * <p>Here: the page with its steps, the call, the meeting page that several write on, the lock, the copies, follow-up and end. Not here:
 * the consent, which has pages of its own; what any of it means, see {@code planning.joint.sip}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they show comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.sip;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
