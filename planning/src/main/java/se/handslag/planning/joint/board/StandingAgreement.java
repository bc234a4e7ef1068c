package se.handslag.planning.joint.board;

import se.handslag.core.person.PersonalData;

/** An agreement and where it stands today. */
public record StandingAgreement(BoardAgreement agreement, AgreementState state) implements PersonalData {
    public boolean isOpen() {
        return state == AgreementState.OPEN;
    }

    @Override
    public String toString() {
        return "StandingAgreement[" + agreement.id() + "]";
    }
}
