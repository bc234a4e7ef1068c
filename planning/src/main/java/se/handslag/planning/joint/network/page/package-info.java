/**
 * Pages handed to members of a resource group who have no account, by a link that expires and can be withdrawn.
 *
 * <p>Here: the link, what it opens and when it no longer does. Not here: what the page says, which is kept with the disclosure.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities work with resource groups, each in its own record")
@NullMarked
package se.handslag.planning.joint.network.page;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
