/**
 * How a question and an answer in a consultation are worded when they pass between the authorities (samråd).
 *
 * <p>Here: the shapes of the two copies. Not here: who asks, who answers and where each is kept.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The question is the municipality's and the answer the region's; only their form is shared")
@NullMarked
package se.handslag.decisions.joint.consult;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
