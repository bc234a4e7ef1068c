package se.handslag.core.disclosure.acknowledge;

import jakarta.inject.Inject;
import java.util.Map;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.disclosure.Post;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.event.EventListener;
import se.handslag.core.records.UnitOfWork;

/** Gives a receipt to the post, after it is saved and outside its transaction. */
public final class CarryingAcknowledgements implements EventListener<CopyAcknowledged> {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final ReceivedCopies copies;
    private final Acknowledgements acknowledgements;
    private final Post post;

    @Inject
    public CarryingAcknowledgements(
            Authority authority,
            UnitOfWork unitOfWork,
            ReceivedCopies copies,
            Acknowledgements acknowledgements,
            Post post) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.copies = copies;
        this.acknowledgements = acknowledgements;
        this.post = post;
    }

    @Override
    public Class<CopyAcknowledged> hears() {
        return CopyAcknowledged.class;
    }

    @Override
    public void on(Actor platform, CopyAcknowledged event) {
        Map.Entry<AuthorityId, Acknowledgement> receipt = unitOfWork.call(
                platform,
                Act.reading("copy.receipt.carry", event.caseId()),
                () -> Map.entry(
                        copies.find(event.disclosureId()).orElseThrow().from(),
                        acknowledgements.find(event.disclosureId()).orElseThrow()));
        post.carryBack(authority.id(), receipt.getKey(), receipt.getValue());
    }
}
