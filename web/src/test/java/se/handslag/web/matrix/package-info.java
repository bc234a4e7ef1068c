/** Every verb and every path, by everyone, about everybody: who is let in where. */
@OwnerNeutral(because = "the same questions are asked at every authority")
@NullMarked
package se.handslag.web.matrix;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
