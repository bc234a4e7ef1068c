/**
 * Each authority's own access log (åtkomstlogg): who did what, on whose record, when and from which unit.
 *
 * <p>Both authorities must keep one (Patient Data Act 2008:355, 4 kap. 3 §; HSLF-FS 2016:40, 4 kap. 9 §). Here: the log as the rest of
 * the platform sees it. Not here: whether it is still what was written in it (audit.verify).
 */
@OwnerNeutral(
        because = "a log is a tool of whichever store it lies in; every unit of work of every owner writes one line")
@NullMarked
package se.handslag.core.audit;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
