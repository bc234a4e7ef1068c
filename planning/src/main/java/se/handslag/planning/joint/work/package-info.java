/** What a team's work is counted from, gathered for those who report on it. Not here: the records themselves, nor any figure. */
@OwnedBy(value = Owner.JOINT, basis = "Each authority's own record of the work of its own staff")
@NullMarked
package se.handslag.planning.joint.work;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
