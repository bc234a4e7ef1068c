/** What is sent of a team's year to national follow-up, as page and file. */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "They show the municipality's own record, which it answers for under the Social Services Act")
@NullMarked
package se.handslag.web.municipality.national;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
