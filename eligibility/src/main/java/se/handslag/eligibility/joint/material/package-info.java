/**
 * Everything an assessment rests on in one authority's record, put together (underlag).
 *
 * <p>Here: own findings, those handed over by the other authority, what is registered, and the explanation of what they come to. Not
 * here: who may see it; that is {@code view}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities assess together under the team's guideline; each instance lies in one authority's store")
@NullMarked
package se.handslag.eligibility.joint.material;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
