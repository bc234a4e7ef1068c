/** Pages that only a region's staff have: what they know and write as health care. */
@OwnedBy(
        value = Owner.REGION,
        basis =
                "They show and change the region's own record, which it answers for under the Patient Data Act (2008:355)")
@NullMarked
package se.handslag.web.region;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
