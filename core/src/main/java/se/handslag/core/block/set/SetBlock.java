package se.handslag.core.block.set;

import java.util.Set;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Block what the person asks to have blocked (spärra).
 *
 * @param caseId whose
 * @param scope from whom
 * @param unit between units: the unit whose documentation it is about
 * @param parts between units: which parts
 * @param askedBy who asked
 * @param informed what the person was told that it means
 */
public record SetBlock(
        CaseId caseId, BlockScope scope, String unit, Set<RecordPart> parts, AskedBy askedBy, String informed)
        implements PersonalData {
    public SetBlock {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "SetBlock[" + caseId + "]";
    }
}
