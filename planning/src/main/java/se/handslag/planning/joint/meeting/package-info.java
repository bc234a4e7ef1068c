/**
 * A team's meeting, in which someone of another authority may be in the room (teammöte): the first room of the board.
 *
 * <p>Here: who is in the room, which persons they may all hear of, whom they took up, and whom they did not because of who was there. Not
 * here: what was said; that is written in the person's record, by each authority in its own. Not here: copies; nothing on paper is handed
 * over by talking.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority holds its meetings over its own persons, in its own record")
@NullMarked
package se.handslag.planning.joint.meeting;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
