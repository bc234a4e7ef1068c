/**
 * The pages on which the head of service erases the social record: what is due, the approval, the carrying out, and the protocols.
 *
 * <p>No name and no number stands on them: whoever needs to know whose file it is opens it, with a line in the log.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board erases its own personal files: SoL (2025:400) 16 kap. 1 §")
@NullMarked
package se.handslag.web.municipality.erase;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
