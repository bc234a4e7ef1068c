/**
 * The need of a coordinated individual plan is recorded (behov). Here: the verb. Not here: whether the person consents to one.
 */
@OwnedBy(value = Owner.JOINT, basis = "Municipality and region have the same duty, each under its own act")
@NullMarked
package se.handslag.planning.joint.sip.need;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
