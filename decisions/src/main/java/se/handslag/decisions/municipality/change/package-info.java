/**
 * An earlier decision is changed (ändring): in the person's favour, or against them on the few grounds that the law allows.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The authority that decided first may change it: förvaltningslagen (2017:900) 37–39 §§")
@NullMarked
package se.handslag.decisions.municipality.change;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
