/**
 * What planning means to both authorities: goals, plans, follow-up and information given.
 *
 * <p>Here: the shapes and verbs that both use, each in its own record. Not here: what only one of them decides.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "A language that both authorities speak; each instance lies in one authority's store")
@NullMarked
package se.handslag.planning.joint;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
