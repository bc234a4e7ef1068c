/** What someone would send who means harm: to every path, whichever room it is in. Not here: who may do what, which the matrix has. */
@OwnerNeutral(because = "the same is tried at every authority's doors")
@NullMarked
package se.handslag.web.attack;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
