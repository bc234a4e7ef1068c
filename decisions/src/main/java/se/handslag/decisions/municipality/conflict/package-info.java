/**
 * Conflicts of interest of those who handle a matter (jäv). Not here: to know of one that nobody has told.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board's own handling: förvaltningslagen (2017:900) 16–18 §§")
@NullMarked
package se.handslag.decisions.municipality.conflict;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
