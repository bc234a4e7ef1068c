/**
 * Tasks that follow from the facts of matters: what ends, waits or is late.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The municipality's own duties: förvaltningslagen (2017:900) 9, 12 and 33 §§")
@NullMarked
package se.handslag.decisions.municipality.remind;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
