/**
 * The pages of the team's steps: where the person is, how they came there, and moving them, forward or back.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority of the team keeps its own marker in its own record")
@NullMarked
package se.handslag.web.joint.step;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
