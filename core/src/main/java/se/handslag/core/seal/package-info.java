/**
 * Whether what was signed is still what was signed: every sealed row of an authority's record held against its seal.
 *
 * <p>Here: the act of verifying. Not here: how a row is sealed (core.records), and the access log, which has its own protection.
 */
@OwnerNeutral(because = "each authority verifies its own record, by the same means")
@NullMarked
package se.handslag.core.seal;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
