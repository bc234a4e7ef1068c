/**
 * How a person's way through the team ends at the municipality (avslut), with the team's goals measured.
 *
 * <p>Here: the questions, the discharge itself and its rules of date and reason. Not here: the annual report that is made of it; see the
 * module {@code reporting}. Never called {@code utskrivning} on a page: the Swedish word also means to print.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The guideline for Hikikomori Uppsala measures its goals at discharge; the municipality gives the support and keeps the count")
@NullMarked
package se.handslag.planning.municipality.discharge;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
