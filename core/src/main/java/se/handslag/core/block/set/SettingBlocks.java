package se.handslag.core.block.set;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.handslag.core.access.team.TeamStaff;
import se.handslag.core.access.team.TeamStaffs;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.Block;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.BlockHistory;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.Blocks;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.block.mode.BlockModes;
import se.handslag.core.block.shared.BlockChanged;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.event.Events;
import se.handslag.core.journal.Journal;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;

/** Blocks what a person asks to have blocked, at once, and reads what has been blocked. */
public final class SettingBlocks {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Blocks blocks;
    private final BlockModes modes;
    private final BlockFacts facts;
    private final TeamStaffs staffs;
    private final Journal journal;
    private final Events events;
    private final Clock clock;

    @Inject
    public SettingBlocks(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Blocks blocks,
            BlockModes modes,
            BlockFacts facts,
            TeamStaffs staffs,
            Journal journal,
            Events events,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.blocks = blocks;
        this.modes = modes;
        this.facts = facts;
        this.staffs = staffs;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the page about blocks shows.
     *
     * @param mode what the authority uses
     * @param blocks every block, the newest first
     * @param units the units that a block can be about, in order
     * @param isShut whether the whole file is closed to whoever looks, and nothing in it opened
     */
    public record BlocksHere(BlockMode.InForce mode, List<BlockHistory> blocks, List<String> units, boolean isShut)
            implements PersonalData {
        @Override
        public String toString() {
            return "BlocksHere[masked]";
        }
    }

    public Outcome<Block, CannotSetBlock> handle(Actor actor, SetBlock command) {
        return unitOfWork.call(actor, Act.writing("block.set", command.caseId()), () -> {
            Optional<CaseFile> file = files.hold(command.caseId());
            if (file.isEmpty()) {
                return Outcome.refused(CannotSetBlock.NO_SUCH_CASE);
            }
            List<BlockHistory> before = blocks.about(command.caseId());
            Optional<CannotSetBlock> fault =
                    whyNot(actor, command, modes.today(), before, units(actor, file.get()), LocalDate.now(clock));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            boolean shared = command.scope() == BlockScope.SHARED;
            Block block = new Block(
                    TimeOrderedIds.next(clock),
                    command.caseId(),
                    command.scope(),
                    shared ? "" : command.unit().strip(),
                    shared ? Set.of() : command.parts(),
                    command.askedBy(),
                    command.informed().strip(),
                    Signature.of(actor, clock.instant()));
            blocks.add(block);
            if (shared) {
                events.publish(new BlockChanged(block.caseId(), block.id()));
            }
            return Outcome.done(block);
        });
    }

    /** What has been blocked, and what can be. That there is a block may be known; what it hides is not told. */
    public Optional<BlocksHere> read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("block.read", caseId), () -> files.find(caseId)
                .map(file -> new BlocksHere(
                        modes.today(), blocks.about(caseId), List.copyOf(units(actor, file)), isShut(actor, caseId))));
    }

    private boolean isShut(Actor actor, CaseId caseId) {
        FileBlocks found = facts.of(caseId);
        return found.closedTo(actor.unit()).contains(RecordPart.FILE)
                && found.openTo(actor.staff()).isEmpty();
    }

    private Set<String> units(Actor actor, CaseFile file) {
        Set<String> units = new TreeSet<>(journal.units(file.id()));
        units.add(actor.unit());
        staffs.inForce(file.team()).map(TeamStaff::units).ifPresent(units::addAll);
        return units;
    }

    /** Why not, by what is known; the page asks beforehand. */
    public static Optional<CannotSetBlock> whyNot(
            Actor actor,
            SetBlock command,
            BlockMode.InForce mode,
            List<BlockHistory> before,
            Set<String> units,
            LocalDate today) {
        boolean betweenUnits = command.scope() == BlockScope.BETWEEN_UNITS;
        if (betweenUnits ? !mode.betweenUnits() : !mode.shared()) {
            return Optional.of(CannotSetBlock.NOT_USED_HERE);
        } else if (!mayRecord(actor)) {
            return Optional.of(CannotSetBlock.NOT_HEALTH_CARE);
        } else if (command.askedBy() != AskedBy.PERSON) {
            return Optional.of(CannotSetBlock.NOT_BY_GUARDIAN);
        } else if (betweenUnits && !units.contains(command.unit().strip())) {
            return Optional.of(CannotSetBlock.NO_SUCH_UNIT);
        } else if (betweenUnits && command.parts().isEmpty()) {
            return Optional.of(CannotSetBlock.NO_PARTS);
        } else if (command.informed().isBlank()) {
            return Optional.of(CannotSetBlock.NOT_INFORMED);
        } else if (command.informed().strip().length() > Block.LONGEST) {
            return Optional.of(CannotSetBlock.TEXT_TOO_LONG);
        } else if (before.stream().anyMatch(history -> isTheSame(history, command, today))) {
            return Optional.of(CannotSetBlock.ALREADY_BLOCKED);
        }
        return Optional.empty();
    }

    /** At a region those who give care, at a municipality those who handle the case; the head of service at either. */
    public static boolean mayRecord(Actor actor) {
        boolean region = actor.employer().kind() == AuthorityKind.REGION;
        return actor.may(Mandate.HEAD_OF_SERVICE)
                || actor.may(region ? Mandate.HEALTH_CARE : Mandate.CASE_WORKER)
                || !region && actor.may(Mandate.DECISION_MAKER);
    }

    private static boolean isTheSame(BlockHistory history, SetBlock command, LocalDate today) {
        Block block = history.block();
        return history.isInForce()
                && block.scope() == command.scope()
                && (command.scope() == BlockScope.SHARED
                        || block.unit().equals(command.unit().strip()))
                && (block.parts().containsAll(command.parts())
                        || block.parts().contains(RecordPart.FILE)
                        || command.scope() == BlockScope.SHARED)
                && history.letIn(today).isEmpty();
    }
}
