/**
 * What only the region does in the assessment: it opens a file of its own on what the municipality has told it.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "Patient Data Act (2008:355) 3 kap. 1 §: the care provider keeps a record of its own")
@NullMarked
package se.handslag.eligibility.region;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
