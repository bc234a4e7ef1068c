/**
 * The annual report of a team (årlig verksamhetsrapport): results for each goal, participants, enrolled, discharged, drop-outs and ages.
 *
 * <p>Here: the figures and what each one counts. Not here: the records they are counted from.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The guideline for Hikikomori Uppsala: the operative management group compiles the annual report; its figures rest on the municipality's decisions and discharges")
@NullMarked
package se.handslag.reporting.municipality.annual;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
