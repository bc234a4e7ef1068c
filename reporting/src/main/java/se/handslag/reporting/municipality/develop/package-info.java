/** The areas that the team is to develop (utvecklingsområden), as the operative management group has decided, told in the annual report. */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The guideline for Hikikomori Uppsala: the operative management group compiles the annual report; its figures rest on the municipality's decisions and discharges")
@NullMarked
package se.handslag.reporting.municipality.develop;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
