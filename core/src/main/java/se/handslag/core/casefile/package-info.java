/**
 * An authority's own file on one person's way through one team (akt), and the person as that authority knows them.
 *
 * <p>Here: the file, its stage and the person. Not here: what is decided, planned or written; those are in their own rooms.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Each authority keeps its own file: SoL (2025:400) 14 kap. 3 §, Patient Data Act (2008:355) 3 kap. 1 §")
@NullMarked
package se.handslag.core.casefile;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
