/**
 * The assessment interview as each authority keeps it (bedömningssamtal): when, where, and who takes part.
 *
 * <p>Here: the appointment, and the tasks that follow from it. Not here: booking it, which the municipality does.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities assess together under the team's guideline; each instance lies in one authority's store")
@NullMarked
package se.handslag.eligibility.joint.appointment;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
