/** A block is lifted: for everyone because the person asks, or for one unit that the person lets in. */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "A block is lifted in the record where it was set: patientdatalagen (2008:355) 4 kap. 5 §, lagen (2022:913) 2 kap. 3 §")
@NullMarked
package se.handslag.core.block.lift;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
