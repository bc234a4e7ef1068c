package se.handslag.core.disclosure.acknowledge;

import jakarta.inject.Inject;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.records.UnitOfWork;

/** Takes in that a copy has been acknowledged where it went. Hearing of the same receipt again changes nothing. */
public final class ReceivingAcknowledgements {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final Disclosures disclosures;
    private final Acknowledgements acknowledgements;

    @Inject
    public ReceivingAcknowledgements(
            Authority authority, UnitOfWork unitOfWork, Disclosures disclosures, Acknowledgements acknowledgements) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.disclosures = disclosures;
        this.acknowledgements = acknowledgements;
    }

    /**
     * @param from the authority that received the copy; a receipt of any other is left alone, as is one of a copy that never went
     * @param receipt as the receiving authority keeps it
     */
    public void receive(AuthorityId from, Acknowledgement receipt) {
        Act act = Act.writing("copy.receipt", receipt.caseId());
        unitOfWork.run(Actor.platform(authority.id()), act, () -> disclosures
                .find(receipt.disclosure())
                .filter(disclosure -> disclosure.to().equals(from))
                .filter(disclosure -> disclosure.item().caseId().equals(receipt.caseId()))
                .filter(disclosure -> acknowledgements.find(disclosure.id()).isEmpty())
                .ifPresent(disclosure -> acknowledgements.add(receipt)));
    }
}
