/**
 * The limits that each authority sets for its own consents: how long, how general, and from which age a child decides.
 *
 * <p>Here: settling them. Not here: what a consent must have whatever the authority thinks; see {@code consent}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Each authority settles the limits of the consents that are given to itself; no statute has the numbers")
@NullMarked
package se.handslag.core.consent.policy;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
