/** The pages of a meeting: who is in the room, one person at a time, and what became of it. */
@OwnedBy(value = Owner.JOINT, basis = "Each authority holds its meetings over its own persons")
@NullMarked
package se.handslag.web.joint.meeting;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
