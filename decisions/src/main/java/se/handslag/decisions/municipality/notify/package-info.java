/**
 * The person is told of a decision (underrättelse), and the day on which that happened (delfående).
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The authority that decided gives notice: förvaltningslagen (2017:900) 33 §")
@NullMarked
package se.handslag.decisions.municipality.notify;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
