/**
 * Reads an assessment as it stands, criterion by criterion.
 *
 * <p>Here: what the page of criteria shows. Not here: taking a stand or concluding.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities assess together under the team's guideline; each instance lies in one authority's store")
@NullMarked
package se.handslag.eligibility.joint.view;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
