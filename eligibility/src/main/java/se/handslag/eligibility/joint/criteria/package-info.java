/**
 * How findings on a team's criteria become an explained outcome.
 *
 * <p>Here: the finding that an authority makes on one fact, the pure evaluation with three-valued answers, the explanation that is kept
 * with the assessment, and its words. Not here: who may record a finding and where it is kept; each authority keeps its own, and the
 * other's are copies by disclosure. Only the finding crosses, never what lies behind it.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities assess together under the team's guideline; each finding belongs to the one that made it.")
@NullMarked
package se.handslag.eligibility.joint.criteria;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
