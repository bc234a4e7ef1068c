/**
 * Whether the person needs an interpreter or an aid (tolkbehov). Not here: the booking of one.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board's own handling: förvaltningslagen (2017:900) 13 §")
@NullMarked
package se.handslag.decisions.municipality.interpret;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
