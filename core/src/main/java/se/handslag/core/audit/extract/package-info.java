/**
 * What the person is told of who has been in their file (loggutdrag): the access log of one file over a period, for the person.
 *
 * <p>Patient Data Act 2008:355, 8 kap. 5 §. Here: the act of taking it out, and how much it says of who. Not here: the words, which are the
 * page's.
 */
@OwnerNeutral(because = "each authority takes extracts from its own log, by the same means")
@NullMarked
package se.handslag.core.audit.extract;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
