/**
 * Support goes on (förlängning): a new decision before the old one ends.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board decides on support: SoL (2025:400) 11 kap. 1 §")
@NullMarked
package se.handslag.decisions.municipality.extend;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
