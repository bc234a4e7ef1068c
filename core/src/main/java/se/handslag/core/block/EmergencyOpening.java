package se.handslag.core.block;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Blocked parts of a file, opened to one member of staff in an emergency (nödöppning).
 *
 * @param id which
 * @param caseId whose
 * @param danger what was at stake
 * @param why why the person could not be asked, in the words of the one who opened
 * @param parts what was opened
 * @param unit the unit of the one who opened
 * @param opened who, and when
 * @param until when it closes by itself; at that moment it is closed
 */
public record EmergencyOpening(
        UUID id,
        CaseId caseId,
        Danger danger,
        String why,
        Set<RecordPart> parts,
        String unit,
        Signature opened,
        Instant until)
        implements PersonalData {
    /** The shortest telling of why, in characters. */
    public static final int SHORTEST_WHY = 10;

    /** The longest text, in characters. */
    public static final int LONGEST = 1_000;

    public EmergencyOpening {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "EmergencyOpening[" + id + "]";
    }
}
