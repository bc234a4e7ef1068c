/**
 * The region is consulted by the municipality (samråd): the questions that have come and the answers given to them.
 *
 * <p>Here: reading and answering. Not here: what the municipality then decides, which it does alone.
 */
@OwnedBy(
        value = Owner.REGION,
        basis =
                "What the nurse answers is the region's own information until it is handed over: OSL (2009:400) 25 kap. 1 §, Patient Data Act (2008:355) 3 kap.")
@NullMarked
package se.handslag.decisions.region.consult;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
