/**
 * What the person has been told of support and care that exists and is recommended, and the help they got in applying (information och
 * vägledning).
 *
 * <p>Here: what was told, by whom, when and how, and what was struck, in the record of the one who told it. Not here: the catalogue, see {@code
 * catalogue}; what came of an application, see {@code apply}; the measure that is read from it, see {@code municipality.discharge}.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities' staff inform, each in their own record")
@NullMarked
package se.handslag.planning.joint.inform;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
