package se.handslag.core.block.shared;

import jakarta.inject.Inject;
import java.time.Clock;
import se.handslag.core.authority.Authority;
import se.handslag.core.block.Blocks;
import se.handslag.core.block.SenderBlock;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.records.UnitOfWork;

/** Takes in what another authority tells of a block. Hearing the same again changes nothing. */
public final class ReceivingBlocks {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final Blocks blocks;
    private final Clock clock;

    @Inject
    public ReceivingBlocks(Authority authority, UnitOfWork unitOfWork, Blocks blocks, Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.blocks = blocks;
        this.clock = clock;
    }

    public void receive(BlockNotice notice) {
        if (!notice.to().equals(authority.id())) {
            throw new IllegalArgumentException("News for " + notice.to() + " was carried to " + authority.id() + ".");
        }
        unitOfWork.run(
                Actor.platform(authority.id()),
                Act.writing("block.told", notice.caseId()),
                () -> blocks.add(
                        notice.id(),
                        new SenderBlock(notice.caseId(), notice.from(), notice.blocked(), clock.instant())));
    }
}
