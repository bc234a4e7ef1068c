/**
 * The locked plan is followed up (uppföljning). Here: the verb. Not here: the reminder of it.
 */
@OwnedBy(value = Owner.JOINT, basis = "Municipality and region have the same duty, each under its own act")
@NullMarked
package se.handslag.planning.joint.sip.followup;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
