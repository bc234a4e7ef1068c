/**
 * The board for raised intensity (FACT-tavla): who is on it and why, what was agreed, and who follows up the one taken down.
 *
 * <p>Here: the authority's own entries, each in the record of its own, and the board as a view of them and of copies that the other authority has
 * handed over. Which reasons there are, who takes down and when the team is asked again is the model's, in its {@code BoardTemplate}. Not
 * here: the meeting itself, see {@code joint.meeting}; and what was done, which its owner writes and signs in the journal.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority's staff put up and take down in their own record")
@NullMarked
package se.handslag.planning.joint.board;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
