/**
 * The page on which the municipality ends a support, with the team's goals measured.
 *
 * <p>Here: the questions and the summary afterwards. The page says {@code Avsluta insatsen}; the word {@code skriva ut} is kept for paper.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The municipality gives the support and ends it: Social Services Act (2025:400) 11 kap. 1 §")
@NullMarked
package se.handslag.web.municipality.discharge;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
