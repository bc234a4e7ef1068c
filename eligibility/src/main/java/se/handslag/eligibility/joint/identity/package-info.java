/**
 * How it became known who the person is, and what the criteria may read from that.
 *
 * <p>Here: the source and the time of what is registered. Not here: the person; see core's {@code casefile}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities assess together under the team's guideline; each instance lies in one authority's store")
@NullMarked
package se.handslag.eligibility.joint.identity;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
