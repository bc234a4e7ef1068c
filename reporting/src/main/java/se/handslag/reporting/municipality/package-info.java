/**
 * What the municipality reports of its part of a team.
 *
 * <p>Here: the annual report and the development areas. Not here: what the region reports of its care; its record is its own.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The guideline for Hikikomori Uppsala: the operative management group compiles the annual report; its figures rest on the municipality's decisions and discharges")
@NullMarked
package se.handslag.reporting.municipality;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
