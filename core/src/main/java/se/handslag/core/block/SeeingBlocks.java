package se.handslag.core.block;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.block.mode.BlockModes;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.RecordSession;

/**
 * What every page about a person shows of blocks: that there is one, and that something is opened in an emergency.
 *
 * <p>Read beside the file in the unit of work that opens it, so that a page that is only looked at leaves no line of its own in the log.
 */
public final class SeeingBlocks {
    private final RecordSession session;
    private final BlockFacts facts;
    private final BlockModes modes;

    @Inject
    public SeeingBlocks(RecordSession session, BlockFacts facts, BlockModes modes) {
        this.session = session;
        this.facts = facts;
        this.modes = modes;
    }

    /**
     * @param any whether the person has blocked anything here
     * @param closed the parts that are blocked from whoever looks, whatever is opened
     * @param open what they have opened in an emergency, the one that lasts longest
     */
    public record Signs(boolean any, Set<RecordPart> closed, Optional<EmergencyOpening> open) implements PersonalData {
        @Override
        public String toString() {
            return "Signs[masked]";
        }
    }

    /** @throws IllegalStateException outside a unit of work */
    public Signs of(CaseId caseId) {
        Actor actor = session.actor();
        FileBlocks blocks = facts.of(caseId);
        return new Signs(
                !blocks.inForce().isEmpty() || blocks.objects(),
                blocks.closedTo(actor.unit()),
                blocks.open().stream()
                        .filter(one -> one.opened().staff().equals(actor.staff()))
                        .max(Comparator.comparing(EmergencyOpening::until)));
    }

    /** Whether blocks are used here at all. @throws IllegalStateException outside a unit of work */
    public boolean isUsed() {
        return modes.today().isOn();
    }
}
