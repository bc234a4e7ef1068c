/**
 * Support is granted (bifall).
 *
 * <p>Start here: {@link se.handslag.decisions.municipality.grant.Granting}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The board decides on support: SoL (2025:400) 11 kap. 1 §, until 2025-06-30 SoL (2001:453) 4 kap. 1 §")
@NullMarked
package se.handslag.decisions.municipality.grant;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
