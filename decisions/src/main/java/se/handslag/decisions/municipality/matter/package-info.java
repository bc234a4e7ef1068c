/**
 * One matter as it stands, and what must be in place before anyone can decide it.
 *
 * <p>Here: what the verbs of this module have in common, so that a page and an act judge by the same conditions. Not here: any act.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The municipality's own matter under the Social Services Act: SoL (2025:400) 11 and 14 kap.")
@NullMarked
package se.handslag.decisions.municipality.matter;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
