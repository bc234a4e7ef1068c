/** Episodes as the municipality's store groups them; nothing is kept. */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The guideline for Hikikomori Uppsala: the operative management group compiles the annual report; its figures rest on the municipality's decisions and discharges")
@NullMarked
package se.handslag.reporting.municipality.annual.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
