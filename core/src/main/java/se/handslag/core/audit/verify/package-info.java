/**
 * Whether the access log is still what was written in it: every line held against the one before it.
 *
 * <p>Here: the act of verifying and what it may find. Not here: how the lines are chained (audit.records), nor the seals of what is signed
 * (core.seal).
 */
@OwnerNeutral(because = "each authority verifies its own log, by the same means")
@NullMarked
package se.handslag.core.audit.verify;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
