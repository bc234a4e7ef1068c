/**
 * A plan (plan) as both authorities write one: sections, goals, what the person thinks of it, and every version that was saved.
 *
 * <p>Here: the shape, saving with the version one looked at, merging two people's changes, and the plan as it is handed over. Not here:
 * when an authority may write one and under which name; see {@code municipality.plan} and {@code region.plan}. An authority's plan lies in
 * its own store; the other has a copy only by disclosure.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority plans its own work in its own record: SoL (2025:400) 14 kap. 3 §, Patient Data Act (2008:355) 3 kap.")
@NullMarked
package se.handslag.planning.joint.plan;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
