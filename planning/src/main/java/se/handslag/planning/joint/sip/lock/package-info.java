/**
 * The plan is locked and handed over (lås och dela). Here: the lock, the copies, and a new version of what was locked.
 */
@OwnedBy(value = Owner.JOINT, basis = "Municipality and region have the same duty, each under its own act")
@NullMarked
package se.handslag.planning.joint.sip.lock;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
