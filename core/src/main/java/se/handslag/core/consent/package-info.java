/**
 * Consent to lift secrecy (samtycke): given by the person to one releasing authority, for named receivers, kinds of information and purpose, for a time.
 *
 * <p>Here: recording it, withdrawing it, and asking whether one covers something. Not here: the hand-over; see {@code disclosure}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority must itself obtain the consent to release what it holds: OSL (2009:400) 10 kap. 1 § and 12 kap. 2 §")
@NullMarked
package se.handslag.core.consent;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
