/**
 * Someone gets in touch about a person (första kontakt).
 *
 * <p>Here: who, about whom, what it is about and what happens next; and advice, which leaves no personal data. Not here: notes; see core's
 * {@code journal}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "Team guideline, section Ansökningsförfarande: the person, a relative or anyone else may make the first contact; SoL (2025:400) 14 kap. 4 § on advice")
@NullMarked
package se.handslag.eligibility.municipality.contact;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
