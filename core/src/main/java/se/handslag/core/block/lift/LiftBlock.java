package se.handslag.core.block.lift;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Lift a block (häv spärr).
 *
 * @param caseId whose
 * @param block which
 * @param unit the one unit that the person lets in; empty to lift it for everyone
 * @param until for one unit: the last day; empty for as long as the person wishes
 * @param how how the person said so
 */
public record LiftBlock(CaseId caseId, UUID block, String unit, Optional<LocalDate> until, String how)
        implements PersonalData {
    @Override
    public String toString() {
        return "LiftBlock[" + caseId + "]";
    }
}
