/** A person asks for a block, and it holds at once. */
@OwnerNeutral(because = "what may be blocked follows from the authority's own policy")
@NullMarked
package se.handslag.core.block.set;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
