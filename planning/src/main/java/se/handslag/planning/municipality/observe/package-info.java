/**
 * What those who give support in the home notice (boendestödets observationer).
 *
 * <p>Housing supporters are often the first to see that someone is getting worse; the integrated teams of the national survey name them as
 * such. Here: whether it was better, the same or harder than usual, which of the person's own early signs were seen, and that the team
 * answers what it was asked to look at. Not here: the words, which are a signed note ({@code core.journal}) and are corrected, handed over
 * and blocked as one; nor the signs themselves, which stand in the crisis plan.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "Support in the home is given under the Social Services Act (2025:400) 11 kap. 1 §")
@NullMarked
package se.handslag.planning.municipality.observe;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
