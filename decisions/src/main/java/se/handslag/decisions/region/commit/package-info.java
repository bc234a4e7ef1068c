/**
 * The region takes on a person's care, or declines to (vårdåtagande), and names a fixed care contact (fast vårdkontakt).
 *
 * <p>Here: what the region has said of its care, in the order in which it was said, and the hand-over of the outcome. Not here: any decision
 * that can be appealed. To give care or not is a factual act (faktiskt handlande) and no decision in the sense of the Administrative
 * Procedure Act; that is our reading [INFER] and one that a lawyer should confirm. The person can turn to the patient advisory committee
 * (patientnämnden) instead, which is outside this program.
 */
@OwnedBy(
        value = Owner.REGION,
        basis =
                "Care is the region's to give, and the fixed care contact its own to name: patientlagen (2014:821) 6 kap. 2 §")
@NullMarked
package se.handslag.decisions.region.commit;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
