/** Which units and members of staff each team consists of here, as the head of service has settled it. */
@OwnerNeutral(because = "every authority settles for itself who of its staff is in a team")
@NullMarked
package se.handslag.core.access.team;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
