/**
 * What only the municipality does before the decision.
 *
 * <p>Here: the first contact, the booking of the interview, who the person is, and the conclusion of the assessment. Not here: findings,
 * which both authorities make, each their own; see {@code joint}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "Social Services Act (2025:400) 14 kap. 2 and 3 §§: the municipality takes in and documents what may lead to support")
@NullMarked
package se.handslag.eligibility.municipality;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
