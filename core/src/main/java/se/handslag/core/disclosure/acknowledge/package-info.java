/**
 * That someone at the receiver has seen a copy and says so (kvittens), and that the sender hears of it.
 *
 * <p>Not here: that a copy has arrived; that the post sees to.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority is secret to the other: OSL (2009:400) 8 kap. 1 §")
@NullMarked
package se.handslag.core.disclosure.acknowledge;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
