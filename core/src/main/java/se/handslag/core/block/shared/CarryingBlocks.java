package se.handslag.core.block.shared;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.block.Blocks;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Post;
import se.handslag.core.event.EventListener;
import se.handslag.core.records.UnitOfWork;

/** Tells those who hold copies on consent that the person blocks them, or does so no more. Nobody else learns of it. */
public final class CarryingBlocks implements EventListener<BlockChanged> {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final Blocks blocks;
    private final Disclosures disclosures;
    private final Post post;

    @Inject
    public CarryingBlocks(
            Authority authority, UnitOfWork unitOfWork, Blocks blocks, Disclosures disclosures, Post post) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.blocks = blocks;
        this.disclosures = disclosures;
        this.post = post;
    }

    @Override
    public Class<BlockChanged> hears() {
        return BlockChanged.class;
    }

    @Override
    public void on(Actor platform, BlockChanged event) {
        List<BlockNotice> notices = unitOfWork.call(platform, Act.reading("block.carry", event.caseId()), () -> {
            boolean blocked = blocks.about(event.caseId()).stream()
                    .anyMatch(history -> history.block().id().equals(event.id()));
            return disclosures.about(event.caseId()).stream()
                    .filter(disclosure -> disclosure.ground() == Ground.CONSENT)
                    .map(Disclosure::to)
                    .distinct()
                    .map(to -> new BlockNotice(event.id(), event.caseId(), authority.id(), to, blocked))
                    .toList();
        });
        notices.forEach(post::tell);
    }
}
