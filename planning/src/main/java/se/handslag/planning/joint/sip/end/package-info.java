/**
 * The plan is ended (avslut). Here: the verb and its reasons.
 */
@OwnedBy(value = Owner.JOINT, basis = "Municipality and region have the same duty, each under its own act")
@NullMarked
package se.handslag.planning.joint.sip.end;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
