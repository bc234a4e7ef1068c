/**
 * What the municipality decides under the Social Services Act (biståndsbeslut), folder by folder in the order of the work: {@code apply},
 * {@code investigate}, {@code consult}, {@code delegate}, {@code grant} / {@code refuse}, {@code notify}, {@code extend}.
 *
 * <p>Here: the decision itself and its port. Not here: the region's answer to a consultation, which comes as a disclosed copy.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The board in charge of social services decides on support: SoL (2025:400) 11 kap. 1 §, until 2025-06-30 SoL (2001:453) 4 kap. 1 §")
@NullMarked
package se.handslag.decisions.municipality;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
