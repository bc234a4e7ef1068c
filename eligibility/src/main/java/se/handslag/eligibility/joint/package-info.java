/**
 * What both authorities do when a person is assessed for a team, each in its own record.
 *
 * <p>Here: appointments, who the person is, findings, and what they come to. Not here: what only one of the authorities does.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities assess together under the team's guideline; each instance lies in one authority's store")
@NullMarked
package se.handslag.eligibility.joint;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
