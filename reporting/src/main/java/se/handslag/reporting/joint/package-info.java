/**
 * What each authority reports of its own part of a team, the municipality and the region alike.
 *
 * <p>Here: how true the team is to its model. Not here: the annual report, which is the municipality's.
 */
@OwnedBy(value = Owner.JOINT, basis = "The same tables stand in each authority's own store")
@NullMarked
package se.handslag.reporting.joint;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
