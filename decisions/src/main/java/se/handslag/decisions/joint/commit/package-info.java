/**
 * How the outcome of a care commitment is worded when the region tells the municipality of it (vårdåtagande).
 *
 * <p>Here: the shape of the copy, which holds what the municipality needs in order to decide and nothing clinical. Not here: why the region
 * answered as it did, which stays in its own record.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "The commitment is the region's and the admission the municipality's; only the form of the news is shared")
@NullMarked
package se.handslag.decisions.joint.commit;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
