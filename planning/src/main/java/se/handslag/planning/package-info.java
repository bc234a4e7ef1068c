/**
 * What is worked towards and how it went: plans, goals, follow-up, information given and how the support ended. This is the front door.
 *
 * <p>Here: ids, events, and the neutral words about an ended support. Not here: anyone's plan; each authority keeps its own.
 */
@OwnerNeutral(because = "the front door holds ids, events and ports that each authority binds to its own record")
@NullMarked
package se.handslag.planning;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
