/**
 * Notes in an authority's own record (journalanteckningar): written once, signed by their author, and then unchangeable.
 *
 * <p>Here: drafts, those of other forms too, signing, corrections. Not here: copies of the other authority's notes; see {@code disclosure}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Each authority documents its own work: SoL (2025:400) 14 kap. 3 §, Patient Data Act (2008:355) 3 kap.")
@NullMarked
package se.handslag.core.journal;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
