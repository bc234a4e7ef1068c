package se.handslag.decisions.municipality.approve;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a proposal was not taken back. */
public enum CannotWithdrawProposal implements Refusal {
    NO_SUCH_CASE("no-such-case"),
    /** The actor has said that they have a conflict of interest in the matter. */
    DISQUALIFIED("disqualified"),
    /** It has become a decision, was taken back before, or never was. */
    NOTHING_TO_WITHDRAW("nothing-to-withdraw"),
    /** Someone else proposed it. */
    NOT_YOURS("not-yours");

    private final String code;

    CannotWithdrawProposal(String code) {
        this.code = code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.withdraw-proposal.cannot." + code);
    }
}
