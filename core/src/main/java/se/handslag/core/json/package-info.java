/**
 * One way of writing JSON that is the same on every machine, so that its hash says whether two things are the same.
 *
 * <p>Here: the writing, the reading and the hash. Not here: what is written; see the blueprint in {@code core.platform} and the
 * explanation in {@code eligibility}.
 */
@OwnerNeutral(because = "a form of writing holds no record of anyone")
@NullMarked
package se.handslag.core.json;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
