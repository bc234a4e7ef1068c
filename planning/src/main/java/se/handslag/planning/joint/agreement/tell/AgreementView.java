package se.handslag.planning.joint.agreement.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.planning.joint.agreement.AgreementFollowUp;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.post.Occupancy;
import se.handslag.planning.joint.agreement.post.PostHolding;
import se.handslag.planning.joint.agreement.post.PostLeave;

/**
 * The agreement behind a team as one party reads it.
 *
 * @param agreement the exemplar in force, else the one put into the record last; empty if there is none
 * @param isInForce whether it is in force today
 * @param versions every exemplar, the one put into the record last first
 * @param followUps how the agreement was followed up, the newest first
 * @param holdings who holds the reader's own posts
 * @param leaves longer leave from them
 * @param occupancy how they are filled
 * @param told what the reader's authority has told last
 * @param telling what there is to tell
 * @param others the other parties
 */
public record AgreementView(
        Optional<TeamAgreement> agreement,
        boolean isInForce,
        List<TeamAgreement> versions,
        List<AgreementFollowUp> followUps,
        List<PostHolding> holdings,
        List<PostLeave> leaves,
        Occupancy occupancy,
        Optional<PostStatement> told,
        Telling telling,
        List<OtherParty> others) {
    public AgreementView {
        versions = List.copyOf(versions);
        followUps = List.copyOf(followUps);
        holdings = List.copyOf(holdings);
        leaves = List.copyOf(leaves);
        others = List.copyOf(others);
    }

    /**
     * Another party.
     *
     * @param party which
     * @param isReached whether it could be asked
     * @param exemplar its own exemplar of the agreement
     * @param told what it told last of its posts
     * @param isRead whether that has been marked as read here
     */
    public record OtherParty(
            AgreementParty party,
            boolean isReached,
            Optional<TeamAgreement> exemplar,
            Optional<PostStatement> told,
            boolean isRead) {}

    /** Whether it is time to agree anew: it ends before long, or has ended, and none is in the record that follows on it. */
    public boolean isToBeRenewed(LocalDate today) {
        return agreement
                .filter(one -> TeamAgreements.isToBeRenewed(versions, one, today))
                .isPresent();
    }

    /** The day by which the agreement is to be followed up. */
    public Optional<LocalDate> followUpBy() {
        return agreement.map(one -> AgreementFollowUp.due(one, followUps));
    }
}
