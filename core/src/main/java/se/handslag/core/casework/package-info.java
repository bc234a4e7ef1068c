/**
 * Words that every module shares about working with a case: who acts, on which case, in which period, and with what result.
 *
 * <p>Here: small values and the two results an act can have. Not here: any record; the case file is in
 * {@code core.casefile}.
 */
@OwnerNeutral(because = "the words are the same in both authorities")
@NullMarked
package se.handslag.core.casework;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
