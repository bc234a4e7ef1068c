/**
 * An authority takes a stand on the criteria (ställningstagande).
 *
 * <p>Here: the verb, with the hand-over in the same act, and the task that a dispute is. Not here: what the stands come to; see
 * {@code criteria}. A comment stays in the record of the one who wrote it; only the answer and its author are handed over.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities assess together under the team's guideline; each instance lies in one authority's store")
@NullMarked
package se.handslag.eligibility.joint.settle;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
