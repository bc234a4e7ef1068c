/**
 * Those who are to take part are called (kallelse), and what they answer. Here: the two verbs. Not here: the hand-over itself, which is core's.
 */
@OwnedBy(value = Owner.JOINT, basis = "Municipality and region have the same duty, each under its own act")
@NullMarked
package se.handslag.planning.joint.sip.invite;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
