/**
 * What the municipality sends of a team's year to national follow-up (nationell uppföljning).
 *
 * <p>Here: the approved report as the tables of a national file. Not here: what is counted and what is withheld, which the approval has settled; nor
 * the form of the file ({@code reporting.national}). The file is handed over by whoever downloads it; the platform sends nothing.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The guideline for Hikikomori Uppsala: the annual report is the municipality's to compile, and its figures rest on its own record")
@NullMarked
package se.handslag.reporting.municipality.national;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
