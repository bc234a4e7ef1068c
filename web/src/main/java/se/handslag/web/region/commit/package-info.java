/**
 * The region takes on a person's care or declines to (vårdåtagande): how it stands, what the municipality knows of it, and the forms.
 *
 * <p>Here: reading the forms and showing what came of them. Not here: what the municipality sees, which is on its own pages.
 */
@OwnedBy(
        value = Owner.REGION,
        basis =
                "They show and change the region's own record, which it answers for under the Patient Data Act (2008:355)")
@NullMarked
package se.handslag.web.region.commit;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
