/**
 * The mapping (kartläggning) of a person's life, area by area: how it was, how it is, where the person wants to go; what they can and what
 * they need.
 *
 * <p>Here: what the person says and what the team says, apart; who has assessed and from what; every version; two people's changes put
 * together. Not here: goals, which are in {@code joint.plan}, and whether anything is granted, which is in an investigation. Each
 * authority's mapping lies in its own record; the other has a copy only by disclosure.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities' staff map with the person, each in their own record: Socialstyrelsen, Vård- och stödsamordning")
@NullMarked
package se.handslag.planning.joint.mapping;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
