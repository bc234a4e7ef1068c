/**
 * What somebody has begun to write in a plan and not saved (utkast), kept so that a session that ends or a machine that dies loses nothing.
 *
 * <p>Here: keeping it, going on with it, throwing it away. Not here: what is saved as a version, which is each plan's own; nor what a field
 * is called, which is the page's.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority's staff write in their own record; a draft is only its author's")
@NullMarked
package se.handslag.planning.joint.draft;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
