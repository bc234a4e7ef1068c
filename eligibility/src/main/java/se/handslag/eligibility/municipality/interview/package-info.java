/**
 * Books the assessment interview (bokar bedömningssamtal) and tells the region its time, without saying whom it is about.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "Team guideline, section Ansökningsförfarande: nurse and social worker meet the person in an assessment interview")
@NullMarked
package se.handslag.eligibility.municipality.interview;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
