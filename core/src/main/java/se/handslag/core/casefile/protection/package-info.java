/**
 * How a person's protection came and went (skyddade personuppgifter): set or made stronger by anyone who may open the file, with the source; made weaker
 * only when the population register says so, by the head of service.
 *
 * <p>Here: the verbs, and the trail of every change, which is never changed itself. Not here: who may open the file then; that is {@code access.named}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Each authority keeps the mark on its own person: OSL (2009:400) 21 kap. 3 and 3 a §§, 22 kap. 1 §")
@NullMarked
package se.handslag.core.casefile.protection;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
