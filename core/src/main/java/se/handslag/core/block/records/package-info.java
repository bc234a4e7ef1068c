/** Blocks and emergency openings in the store. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same tables stand in every authority's own store, and each row lies in one of them")
@NullMarked
package se.handslag.core.block.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
