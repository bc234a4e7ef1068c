/** How the municipality concludes an assessment on the page of criteria. */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "It shows and changes the municipality's own record, which it answers for under the Social Services Act")
@NullMarked
package se.handslag.web.municipality.conclude;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
