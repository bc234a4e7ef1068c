package se.handslag.core.block.lift;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.block.Block;
import se.handslag.core.block.BlockHistory;
import se.handslag.core.block.BlockLift;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.Blocks;
import se.handslag.core.block.set.SettingBlocks;
import se.handslag.core.block.shared.BlockChanged;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.event.Events;
import se.handslag.core.records.UnitOfWork;

/** Lifts a block whenever the person asks for it, also at an authority that has stopped using blocks. */
public final class LiftingBlocks {
    private static final int LONGEST_UNIT = 200;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Blocks blocks;
    private final Events events;
    private final Clock clock;

    @Inject
    public LiftingBlocks(UnitOfWork unitOfWork, CaseFiles files, Blocks blocks, Events events, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.blocks = blocks;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<BlockLift, CannotLiftBlock> handle(Actor actor, LiftBlock command) {
        return unitOfWork.call(actor, Act.writing("block.lift", command.caseId()), () -> {
            Optional<BlockHistory> history = files.hold(command.caseId())
                    .flatMap(file -> blocks.about(file.id()).stream()
                            .filter(one -> one.block().id().equals(command.block()))
                            .findFirst());
            if (history.isEmpty()) {
                return Outcome.refused(CannotLiftBlock.NO_SUCH_BLOCK);
            }
            Optional<CannotLiftBlock> fault = whyNot(actor, command, history.get(), LocalDate.now(clock));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            BlockLift lift = new BlockLift(
                    TimeOrderedIds.next(clock),
                    command.block(),
                    command.caseId(),
                    command.unit().strip(),
                    command.until(),
                    command.how().strip(),
                    Signature.of(actor, clock.instant()));
            blocks.add(lift);
            if (history.get().block().scope() == BlockScope.SHARED) {
                events.publish(new BlockChanged(lift.caseId(), lift.id()));
            }
            return Outcome.done(lift);
        });
    }

    /** Why not, by what is known; the page asks beforehand. */
    public static Optional<CannotLiftBlock> whyNot(
            Actor actor, LiftBlock command, BlockHistory history, LocalDate today) {
        Block block = history.block();
        String unit = command.unit().strip();
        if (!SettingBlocks.mayRecord(actor)) {
            return Optional.of(CannotLiftBlock.NOT_HEALTH_CARE);
        } else if (!history.isInForce()) {
            return Optional.of(CannotLiftBlock.ALREADY_LIFTED);
        } else if (!unit.isEmpty()
                && (block.scope() == BlockScope.SHARED || unit.equals(block.unit()) || unit.length() > LONGEST_UNIT)) {
            return Optional.of(CannotLiftBlock.NO_SUCH_UNIT);
        } else if (command.until().filter(today::isAfter).isPresent()
                || unit.isEmpty() && command.until().isPresent()) {
            return Optional.of(CannotLiftBlock.ENDED_ALREADY);
        } else if (command.how().isBlank()) {
            return Optional.of(CannotLiftBlock.NOT_SAID_HOW);
        } else if (command.how().strip().length() > Block.LONGEST) {
            return Optional.of(CannotLiftBlock.TEXT_TOO_LONG);
        }
        return Optional.empty();
    }
}
