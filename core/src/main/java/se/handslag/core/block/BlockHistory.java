package se.handslag.core.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.person.PersonalData;

/**
 * A block and what has become of it.
 *
 * @param block the block
 * @param lifts what lifted it, for everyone or for one unit, in the order in which it was done
 */
public record BlockHistory(Block block, List<BlockLift> lifts) implements PersonalData {
    public BlockHistory {
        lifts = List.copyOf(lifts);
    }

    /** Whether it still closes for someone. */
    public boolean isInForce() {
        return liftedForEveryone().isEmpty();
    }

    public Optional<BlockLift> liftedForEveryone() {
        return lifts.stream().filter(BlockLift::isForEveryone).findFirst();
    }

    /** The units that the person lets in on a day. */
    public Set<String> letIn(LocalDate day) {
        return lifts.stream()
                .filter(lift -> !lift.isForEveryone() && lift.letsIn(lift.unit(), day))
                .map(BlockLift::unit)
                .collect(Collectors.toSet());
    }

    /** Whether it closes for this unit on a day. */
    public boolean closesFor(String unit, LocalDate day) {
        return block.scope() == BlockScope.BETWEEN_UNITS
                && !block.unit().equals(unit)
                && lifts.stream().noneMatch(lift -> lift.letsIn(unit, day));
    }

    @Override
    public String toString() {
        return "BlockHistory[" + block.id() + "]";
    }
}
