/**
 * The matter as those who handle it see it, with each act and why it can or cannot be done now.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The municipality's own record: SoL (2025:400) 14 kap. 3 §")
@NullMarked
package se.handslag.decisions.municipality.view;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
