/** The annual report as page and file, and the development areas. */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "They show and change the municipality's own record, which it answers for under the Social Services Act")
@NullMarked
package se.handslag.web.municipality.report;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
