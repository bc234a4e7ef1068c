/**
 * What only the region does in the assessment: it opens a file of its own on what the municipality has told it.
 *
 * <p>Here: hearing of interviews and of who the person is. Not here: first contacts, which the municipality takes, and findings, which
 * both authorities make; see {@code joint}.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "Patient Data Act (2008:355) 3 kap. 1 §: the care provider keeps a record of its own")
@NullMarked
package se.handslag.eligibility.region;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
