/** A person asks for a block, and it holds at once. */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "A person's block is recorded in the record of the authority that gives the care or the support: patientdatalagen (2008:355) 4 kap. 4 §, lagen (2022:913) 2 kap. 3 §")
@NullMarked
package se.handslag.core.block.set;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
