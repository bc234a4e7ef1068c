/**
 * A stay in hospital (slutenvårdstillfälle) and the way out of it: admission, notices to the municipality, the fixed care contact, and the
 * discharge.
 *
 * <p>Here: what the region does and the times that it keeps. Not here: why the person is in hospital, which stands in notes; the plan that both
 * authorities make, which is in {@code joint.sip}; nor what the municipality is told, which it keeps as copies.
 */
@OwnedBy(
        value = Owner.REGION,
        basis =
                "Inpatient care is the region's, and so are the notices: the act (2017:612) on discharge from inpatient care, 2 and 3 kap.")
@NullMarked
package se.handslag.planning.region.stay;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
