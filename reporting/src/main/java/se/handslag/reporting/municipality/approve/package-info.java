/**
 * The annual report as it is approved and as it leaves the house (godkänd och publicerad årsrapport).
 *
 * <p>Here: what a report says word for word, what of it is withheld outward, the approval that freezes it, and what would be counted otherwise
 * today. Not here: the counting ({@code annual}); nor any change of what was approved, which is never done.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The guideline for Hikikomori Uppsala: the operative management group compiles the annual report; its figures rest on the municipality's decisions and discharges")
@NullMarked
package se.handslag.reporting.municipality.approve;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
