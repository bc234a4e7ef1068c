package se.handslag.core.team.decision;

import se.handslag.core.authority.Owner;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.criteria.Answer;

/**
 * What a team proposes to the one who decides, and the limits it sets. A proposal is material; a named person decides.
 *
 * <p>Data, and therefore pure: the same assessment always gives the same proposal.
 *
 * @param owner whose decision it is
 * @param law the ground that the decision rests on; the paragraph follows from the date of the decision
 * @param minimumMonths the shortest period that may be granted, in whole months; at least 1
 * @param proposedMonths the period that is proposed, in whole months
 * @param fourEyes which decisions take two people; an authority may ask for more, never for less
 * @param restsOnCareCommitment whether support is granted only once the region has undertaken the care that belongs to it
 */
public record DecisionPolicy(
        Owner owner,
        LegalTopic law,
        int minimumMonths,
        int proposedMonths,
        FourEyes fourEyes,
        boolean restsOnCareCommitment) {
    /** A policy by which one person decides, and that rests on nothing of the region's. */
    public DecisionPolicy(Owner owner, LegalTopic law, int minimumMonths, int proposedMonths) {
        this(owner, law, minimumMonths, proposedMonths, FourEyes.NEVER, false);
    }

    public DecisionPolicy with(FourEyes asked) {
        return new DecisionPolicy(owner, law, minimumMonths, proposedMonths, asked, restsOnCareCommitment);
    }

    /** The same policy, where support is granted only once the region has undertaken the care that belongs to it. */
    public DecisionPolicy restingOnCareCommitment() {
        return new DecisionPolicy(owner, law, minimumMonths, proposedMonths, fourEyes, true);
    }

    /** What is proposed when the criteria have this outcome. */
    public Proposal propose(Answer outcome) {
        return switch (outcome) {
            case YES -> Proposal.GRANT;
            case NO -> Proposal.REFUSE;
            case UNKNOWN -> Proposal.NONE_YET;
        };
    }

    /** What a team can propose. */
    public enum Proposal {
        GRANT,
        REFUSE,
        /** Something decisive is not known yet. */
        NONE_YET
    }
}
