package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.event.EventListener;
import se.handslag.core.records.UnitOfWork;

/** Gives what was disclosed to the post, after the disclosure is saved and outside its transaction. */
public final class CarryingCopies implements EventListener<ItemDisclosed> {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final Disclosures disclosures;
    private final Post post;

    @Inject
    public CarryingCopies(Authority authority, UnitOfWork unitOfWork, Disclosures disclosures, Post post) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.disclosures = disclosures;
        this.post = post;
    }

    @Override
    public Class<ItemDisclosed> hears() {
        return ItemDisclosed.class;
    }

    @Override
    public void on(Actor platform, ItemDisclosed event) {
        Optional<Disclosure> disclosure = unitOfWork.call(
                platform,
                Act.reading("disclosure.carry", event.caseId()),
                () -> disclosures.find(event.disclosureId()));
        post.carry(authority.id(), disclosure.orElseThrow());
    }
}
