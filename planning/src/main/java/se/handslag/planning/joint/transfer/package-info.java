/**
 * Transfers (överföring): the team hands a person over to someone else, planned, with a time when both are there, and is ready to take them back.
 *
 * <p>Here: planning a transfer, that it is acknowledged or refused, ending it with someone who follows up, and taking the person back. Not here:
 * closing the file, which is done where files are closed and best when the readiness is over; nor the plans that go along, which are handed over
 * by themselves.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority hands over its own work, and writes it in its own record")
@NullMarked
package se.handslag.planning.joint.transfer;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
