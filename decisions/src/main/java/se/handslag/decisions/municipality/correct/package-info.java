/**
 * A clerical error in a decision is corrected (rättelse); the decision itself is kept as it was made.
 *
 * <p>Here: words that were written wrong. Not here: what was decided, which only a change can alter.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The authority that decided corrects its own slips: förvaltningslagen (2017:900) 36 §")
@NullMarked
package se.handslag.decisions.municipality.correct;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
