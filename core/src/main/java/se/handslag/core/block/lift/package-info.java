/** A block is lifted: for everyone because the person asks, or for one unit that the person lets in. */
@OwnerNeutral(because = "a block is lifted where it was set")
@NullMarked
package se.handslag.core.block.lift;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
