/**
 * Review of the access log (loggkontroll): systematic and recurrent checks that those who open files need them for their work.
 *
 * <p>Patient Data Act 2008:355, 4 kap. 3 §; SoLPuL 2001:454, 10 §; HSLF-FS 2016:40, 4 kap. 9 §. Here: drawing what is to be looked at, judging it,
 * and ending the review, whose protocol is then complete. Not here: the review of a single emergency opening (core.block), which has a time limit of its
 * own.
 */
@OwnerNeutral(because = "each authority reviews its own log, by the same means")
@NullMarked
package se.handslag.core.audit.review;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
