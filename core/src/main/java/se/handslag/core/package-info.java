/**
 * The words everyone speaks: who the authorities are, what a case is, what a team is, and the start of the platform.
 *
 * <p>Here: the language, the record stores and the wiring. Not here: what is done with a case; that is said by the modules
 * {@code eligibility}, {@code decisions}, {@code planning} and {@code reporting}.
 */
@OwnerNeutral(because = "it holds only the packages below it")
@NullMarked
package se.handslag.core;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
