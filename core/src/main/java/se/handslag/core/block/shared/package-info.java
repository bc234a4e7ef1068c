/** An authority tells another that the person blocks, or no longer blocks, what was handed over on consent. */
@OwnerNeutral(because = "the news is the same whoever tells it")
@NullMarked
package se.handslag.core.block.shared;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
