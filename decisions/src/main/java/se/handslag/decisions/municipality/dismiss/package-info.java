/**
 * An application is turned away untried (avvisning).
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board decides: förvaltningslagen (2017:900) 14–15 and 20 §§")
@NullMarked
package se.handslag.decisions.municipality.dismiss;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
