/**
 * Goals (mål) in the words of the person they belong to, with the steps on the way.
 *
 * <p>Here: the shapes that both authorities use. Not here: the plan that a goal stands in; see {@code joint.plan}. Each goal lies in one
 * authority's plan, in that authority's store.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Both authorities work towards goals with the person; each instance lies in one authority's own record")
@NullMarked
package se.handslag.planning.joint.goal;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
