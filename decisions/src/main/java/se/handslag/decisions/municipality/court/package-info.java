/**
 * An appeal is handed over to the court, and what the court says comes back (överlämnande, dom).
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The authority that decided hands the appeal over: förvaltningslagen (2017:900) 46 §")
@NullMarked
package se.handslag.decisions.municipality.court;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
