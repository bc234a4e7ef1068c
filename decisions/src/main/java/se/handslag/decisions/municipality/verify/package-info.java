/**
 * Finds a decision that was changed behind the program's back.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The municipality's own record: SoL (2025:400) 14 kap. 3 §")
@NullMarked
package se.handslag.decisions.municipality.verify;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
