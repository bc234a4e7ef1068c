/** Whether an authority uses blocks at all, and how long an emergency lasts, as its head of service has adopted it. */
@OwnerNeutral(
        because = "every authority adopts for itself; what only health care may adopt, the use case refuses others")
@NullMarked
package se.handslag.core.block.mode;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
