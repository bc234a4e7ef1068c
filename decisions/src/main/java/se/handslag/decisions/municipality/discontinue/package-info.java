/**
 * A matter that there is nothing left to decide of is closed (avskrivning).
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The board decides: SoL (2025:400) 11 kap. 1 §, förvaltningslagen (2017:900) 31–32 §§")
@NullMarked
package se.handslag.decisions.municipality.discontinue;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
