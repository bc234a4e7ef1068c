/**
 * Whether granted support is given: when a decision was carried out, interrupted and carried out again, and why it is not (verkställighet).
 *
 * <p>Here: what someone recorded, and the state that follows from it on a day. Not here: what is reported of it outward, which is in
 * {@code quarter}, and the work itself, which is in {@code planning}: a plan can make someone propose a day, and never records one.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The municipality carries out what its board has decided: SoL (2025:400) 34 kap. 1–4 §§")
@NullMarked
package se.handslag.decisions.municipality.carryout;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
