package se.handslag.core.access;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;

/**
 * What the rules need to know of a file, and no more.
 *
 * @param caseId which
 * @param team whose
 * @param coordinator who holds it together here
 * @param closedOn the day it ended
 * @param number the person's identity number, once known
 * @param isProtected whether the person's identity is protected
 * @param blocks what the person has blocked in it
 */
public record FileFacts(
        CaseId caseId,
        TeamId team,
        Optional<StaffId> coordinator,
        Optional<LocalDate> closedOn,
        Optional<PersonNumber> number,
        boolean isProtected,
        FileBlocks blocks)
        implements PersonalData {

    /** The same, with what is blocked in it. */
    public FileFacts with(FileBlocks found) {
        return new FileFacts(caseId, team, coordinator, closedOn, number, isProtected, found);
    }

    @Override
    public String toString() {
        return "FileFacts[" + caseId + "]";
    }
}
