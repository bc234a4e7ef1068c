package se.handslag.core.block.mode;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.Blocks;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/** Adopts how an authority uses blocks and emergency openings, and reads it. Until something is adopted, it does not. */
public final class AdoptingBlockMode {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final BlockModes modes;
    private final Blocks blocks;
    private final Clock clock;

    @Inject
    public AdoptingBlockMode(Authority authority, UnitOfWork unitOfWork, BlockModes modes, Blocks blocks, Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.modes = modes;
        this.blocks = blocks;
        this.clock = clock;
    }

    public Outcome<BlockMode, CannotAdoptBlockMode> handle(Actor actor, AdoptBlockMode command) {
        return unitOfWork.call(actor, Act.writing("block.mode.adopt"), () -> {
            Optional<CannotAdoptBlockMode> fault = whyNot(actor, command);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            BlockMode mode = new BlockMode(
                    TimeOrderedIds.next(clock),
                    command.betweenUnits(),
                    command.shared(),
                    command.from(),
                    command.minutes(),
                    command.reviewDays(),
                    command.callFirst().strip(),
                    command.decided().strip(),
                    Signature.of(actor, clock.instant()));
            modes.add(mode);
            return Outcome.done(mode);
        });
    }

    /** Every mode, the one put into the record last first. */
    public List<BlockMode> all(Actor actor) {
        return unitOfWork.call(actor, Act.reading("block.mode.read"), modes::all);
    }

    /** What holds today. */
    public BlockMode.InForce today(Actor actor) {
        return unitOfWork.call(actor, Act.reading("block.mode.read"), modes::today);
    }

    private Optional<CannotAdoptBlockMode> whyNot(Actor actor, AdoptBlockMode command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotAdoptBlockMode.NOT_HEAD_OF_SERVICE);
        } else if (command.betweenUnits() && authority.kind() != AuthorityKind.REGION) {
            return Optional.of(CannotAdoptBlockMode.ONLY_HEALTH_CARE);
        } else if (!command.betweenUnits() && blocks.anyInForce(BlockScope.BETWEEN_UNITS)) {
            return Optional.of(CannotAdoptBlockMode.BLOCKS_IN_FORCE);
        } else if (!command.shared() && (blocks.anyInForce(BlockScope.SHARED) || blocks.anyToldInForce())) {
            return Optional.of(CannotAdoptBlockMode.OBJECTIONS_IN_FORCE);
        } else if (command.from().isBefore(LocalDate.now(clock))) {
            return Optional.of(CannotAdoptBlockMode.IN_THE_PAST);
        } else if (command.minutes() < 1 || command.minutes() > BlockMode.MOST_MINUTES) {
            return Optional.of(CannotAdoptBlockMode.MINUTES);
        } else if (command.reviewDays() < 1 || command.reviewDays() > BlockMode.MOST_REVIEW_DAYS) {
            return Optional.of(CannotAdoptBlockMode.REVIEW_DAYS);
        } else if (command.decided().isBlank()) {
            return Optional.of(CannotAdoptBlockMode.NO_DECISION);
        } else if (command.decided().strip().length() > BlockMode.LONGEST_DECIDED
                || command.callFirst().strip().length() > BlockMode.LONGEST_CALL) {
            return Optional.of(CannotAdoptBlockMode.TEXT_TOO_LONG);
        }
        return Optional.empty();
    }
}
