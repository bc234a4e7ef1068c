/**
 * Writes down who the person is (identifierar), once they want to say so.
 *
 * <p>Here: the verb, and how identity is read when it is handed over. Not here: how numbers are read; see core's {@code person}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "Act (2001:454) on personal data in social services, 7 §: identity numbers where they are needed")
@NullMarked
package se.handslag.eligibility.municipality.identify;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
