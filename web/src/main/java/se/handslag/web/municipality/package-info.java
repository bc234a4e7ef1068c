/** Pages that only a municipality's staff have: its matters, its decisions, its reports. */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "They show and change the municipality's own record, which it answers for under the Social Services Act")
@NullMarked
package se.handslag.web.municipality;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
