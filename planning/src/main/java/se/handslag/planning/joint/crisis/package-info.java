/**
 * The crisis plan (krisplan): what the person has decided, in a good time, about a bad one. It has room on one A4 and no more.
 *
 * <p>Here: what it says, saving it in versions, merging two people's changes, reading it, setting it on paper, and handing it over. Not
 * here: who has got a copy and how it is called back, which is in {@code copies}. Each authority's crisis plan lies in its own record; the
 * other has a copy only by disclosure.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities' staff make one with the person, each in their own record: Socialstyrelsen, Vård- och stödsamordning")
@NullMarked
package se.handslag.planning.joint.crisis;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
