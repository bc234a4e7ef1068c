/**
 * How true a team is to its model (programtrohet), as an authority finds it: what its own record counts beside what someone judges, with the
 * evidence for it, over time.
 *
 * <p>Here: the counting, the assessment and its points. Not here: the scales, which are data ({@code reporting.fidelity}), nor what the other
 * authority's record would count; each authority holds its own part of the team against the scale.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority assesses the team from its own record")
@NullMarked
package se.handslag.reporting.joint.fidelity;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
