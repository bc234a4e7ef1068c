/**
 * The person takes an application back (återkallelse). Not here: the decision that closes the matter.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "An application is the person's own: förvaltningslagen (2017:900) 19 §")
@NullMarked
package se.handslag.decisions.municipality.withdraw;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
