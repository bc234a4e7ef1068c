/**
 * The national comparison on an engine for many machines, for volumes beyond one.
 *
 * <p>Here: how the work is shared out. Not here: what a line says, what is let in and how sums are taken; that is the reporting module's, and the same
 * as on one machine.
 */
@OwnerNeutral(because = "a national file is published figures of many authorities' teams and holds no record of anyone")
@NullMarked
package se.handslag.spark;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
