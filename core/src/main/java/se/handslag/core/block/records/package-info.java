/** Blocks and emergency openings in the store. */
@OwnerNeutral(because = "the same tables stand in every authority's own store")
@NullMarked
package se.handslag.core.block.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
