/**
 * Where each authority stands on the criteria (ställningstaganden), as they are kept.
 *
 * <p>Here: this authority's own findings, those that the other has handed over, and how one is read when it is handed over. Not here:
 * what they come to, see {@code criteria}; taking a stand, see {@code settle}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities assess together under the team's guideline; each finding belongs to the one that made it.")
@NullMarked
package se.handslag.eligibility.joint.finding;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
