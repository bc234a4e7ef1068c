/**
 * What each authority formally decides, and how it may be challenged. This is the front door: what the modules to the right may know.
 *
 * <p>Here: ids, events, and the neutral words about support that has been granted. Not here: how a decision is made; that is the
 * municipality's own room.
 */
@OwnerNeutral(because = "the front door holds ids, events and ports that each authority binds to its own record")
@NullMarked
package se.handslag.decisions;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
