package se.handslag.core.block;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A block is lifted (hävd spärr): for everyone, because the person asks for it, or for one unit that the person lets in.
 *
 * @param id which
 * @param blockId the block
 * @param caseId whose
 * @param unit the one unit it is lifted for; empty when it is lifted for everyone
 * @param until for one unit: the last day, if the person set one
 * @param how how the person said so
 * @param lifted who recorded it and when
 */
public record BlockLift(
        UUID id, UUID blockId, CaseId caseId, String unit, Optional<LocalDate> until, String how, Signature lifted)
        implements PersonalData {
    public boolean isForEveryone() {
        return unit.isEmpty();
    }

    /** Whether it lets this unit in on a day. */
    public boolean letsIn(String other, LocalDate day) {
        return isForEveryone()
                || unit.equals(other) && until.filter(day::isAfter).isEmpty();
    }

    @Override
    public String toString() {
        return "BlockLift[" + id + "]";
    }
}
