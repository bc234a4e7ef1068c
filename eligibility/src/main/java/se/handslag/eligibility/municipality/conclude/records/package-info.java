/**
 * Concluded assessments in the municipality's store. Added, never changed.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "Social Services Act (2025:400) 14 kap. 2 and 3 §§: the municipality takes in and documents what may lead to support")
@NullMarked
package se.handslag.eligibility.municipality.conclude.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
