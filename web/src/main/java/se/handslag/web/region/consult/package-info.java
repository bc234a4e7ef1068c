/**
 * The nurse is consulted: the questions that municipalities have put, and the form to answer one.
 *
 * <p>Here: reading the form and showing what came of it. Not here: the decision, which is the municipality's.
 */
@OwnedBy(
        value = Owner.REGION,
        basis =
                "They show and change the region's own record, which it answers for under the Patient Data Act (2008:355)")
@NullMarked
package se.handslag.web.region.consult;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
