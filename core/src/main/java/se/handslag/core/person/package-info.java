/**
 * Who someone is: identity numbers, names, protected identity, and the marks of an organisation and its staff.
 *
 * <p>Here: values that check themselves and mask themselves. Not here: the person's record, which each authority keeps for itself; see
 * {@code core.casefile}.
 */
@OwnerNeutral(
        because = "identity is set by the population register and the national directories, not by either authority")
@NullMarked
package se.handslag.core.person;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
