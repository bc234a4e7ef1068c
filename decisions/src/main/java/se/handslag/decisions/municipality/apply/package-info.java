/**
 * A person asks for support (ansökan).
 *
 * <p>Here: the application as it came in, and the registering that opens an investigation in the same act. Not here: what is found out.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "An application is made to the board and opened by it at once: SoL (2025:400) 14 kap. 2 §, förvaltningslagen (2017:900) 19–22 §§")
@NullMarked
package se.handslag.decisions.municipality.apply;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
