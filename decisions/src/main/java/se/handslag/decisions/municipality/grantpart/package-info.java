/**
 * Some of what was applied for is granted and the rest refused (delvis bifall).
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The board decides on support: SoL (2025:400) 11 kap. 1 §; reasons and communication: förvaltningslagen (2017:900) 25 and 32 §§")
@NullMarked
package se.handslag.decisions.municipality.grantpart;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
