/**
 * How a person is, measured by an instrument (skattning, mätning): the answers, the scores they give, and how those change.
 *
 * <p>Here: registering answers in the record of the authority that asked, scoring them by the instrument's own rule, striking what was wrong, and
 * handing the scores over. Not here: the instruments, which are data ({@code planning.instrument}), nor what anyone is to do about a score; that is
 * for whoever asked.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities' staff may ask, each writing in their own record")
@NullMarked
package se.handslag.planning.joint.instrument;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
