/**
 * Asking the other authority for something about a case (be om uppgiften), and answering when it asks.
 *
 * <p>The question is itself something that the asker discloses, on a ground. The answer says that something was handed over, or that nothing was:
 * whether there is anything is never told. Not here: the hand-over, which is a disclosure like every other.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority is secret to the other: OSL (2009:400) 8 kap. 1 §")
@NullMarked
package se.handslag.core.disclosure.request;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
