/**
 * The persons of the demo and what happens to them; all fictitious, with test numbers of the Swedish Tax Agency's series.
 *
 * <p>Days are counted back from the day on which the world is told, so that it always looks alike.
 */
@OwnerNeutral(because = "a story is written down before anyone's record holds any of it")
@NullMarked
package se.handslag.web.demo.people;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
