/**
 * What waits across all matters: decisions that nobody has recorded telling the person of, support that ends, applications not decided.
 *
 * <p>Here: the lists for the one who answers for the service. Not here: the same as tasks in each matter, which are in {@code remind}.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The municipality's own record: SoL (2025:400) 14 kap. 3 §")
@NullMarked
package se.handslag.decisions.municipality.watch;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
