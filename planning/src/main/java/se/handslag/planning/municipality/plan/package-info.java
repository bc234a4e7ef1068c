/**
 * The implementation plan (genomförandeplan): how the support that has been granted is carried out.
 *
 * <p>Here: when the municipality may write one, and the task to write it. Not here: what a plan is; see {@code joint.plan}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The plan carries out a decision on support: SOSFS 2014:5 on documentation, Social Services Act (2025:400) 14 kap. 3 §")
@NullMarked
package se.handslag.planning.municipality.plan;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
