/** An authority tells another that the person blocks, or no longer blocks, what was handed over on consent. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Each authority tells the other of its own persons' objections: lagen (2022:913) 2 kap. 3 §")
@NullMarked
package se.handslag.core.block.shared;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
