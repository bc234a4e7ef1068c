/**
 * The pages of transfers: planning one, answering one, and a page for each thing that is done about it.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority hands over its own work, and writes it in its own record")
@NullMarked
package se.handslag.web.joint.transfer;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
