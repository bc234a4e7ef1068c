/**
 * The law as data with dates: which paragraph says what on which day, and deadlines on the Swedish calendar.
 *
 * <p>Here: the statute book, the calendar and the deadlines. Not here: who may decide what; see {@code decisions}.
 */
@OwnerNeutral(because = "the statutes bind both authorities and belong to neither")
@NullMarked
package se.handslag.core.law;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
