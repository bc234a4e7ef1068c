/**
 * Following the goals up together with the person (uppföljning): better, the same or harder, in the person's own words.
 *
 * <p>Here: what was said at each follow-up, which is added and never changed. Not here: the goals; see {@code joint.plan}.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority follows up its own plan in its own record")
@NullMarked
package se.handslag.planning.joint.followup;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
