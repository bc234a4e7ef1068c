/** The pages of the board for raised intensity: the board itself, and how one person stands on it. */
@OwnedBy(value = Owner.JOINT, basis = "Each authority's staff see their own entries and what was handed over to them")
@NullMarked
package se.handslag.web.joint.board;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
