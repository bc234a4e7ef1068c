/**
 * What a person wants to say orally before a decision (muntligt hörande), and what they said. Not here: what they answer to the material that is sent.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "A person may be heard by the board: SoL (2025:400) 14 kap. 8 §, förvaltningslagen (2017:900) 24 §")
@NullMarked
package se.handslag.decisions.municipality.hear;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
