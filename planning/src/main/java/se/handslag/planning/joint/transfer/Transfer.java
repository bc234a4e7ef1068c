package se.handslag.planning.joint.transfer;

import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A transfer as it was planned. It never changes; what is done after it is a {@link TransferEvent}.
 *
 * @param id this transfer
 * @param caseId whose case
 * @param to what kind of receiver
 * @param authority the other authority in the team; empty for everyone else
 * @param receiver which team, unit or clinic
 * @param handsOver who hands over
 * @param takesOver who takes over
 * @param overlap when both are there
 * @param handed what is handed over: what works, what is going on, what the receiver does from then on
 * @param why why the person is transferred, and what they think of it
 * @param howConsented when and how the person consented to a receiver outside the platform; blank otherwise
 * @param by who planned it, and when
 */
public record Transfer(
        TransferId id,
        CaseId caseId,
        TransferTo to,
        Optional<AuthorityId> authority,
        String receiver,
        String handsOver,
        String takesOver,
        Period overlap,
        String handed,
        String why,
        String howConsented,
        Signature by)
        implements PersonalData {
    /** The longest name, in characters. */
    public static final int LONGEST_LINE = 300;
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    @Override
    public String toString() {
        return "Transfer[" + id + "]";
    }
}
