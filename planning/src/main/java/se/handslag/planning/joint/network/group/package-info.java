/**
 * Meetings of a resource group: planned, held, what was decided, and that the person was told.
 *
 * <p>Here: the agenda, the minutes and the decisions. Not here: the team's own meetings about several persons, see {@code joint.meeting}.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities work with resource groups, each in its own record")
@NullMarked
package se.handslag.planning.joint.network.group;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
