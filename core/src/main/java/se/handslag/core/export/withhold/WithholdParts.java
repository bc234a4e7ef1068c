package se.handslag.core.export.withhold;

import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.export.WithholdGround;
import se.handslag.core.person.PersonalData;

/**
 * Do not hand out a part of the record to the person.
 *
 * @param caseId in whose file
 * @param chapter the table
 * @param rows which rows of it; none for all of the chapter, now and later
 * @param ground why
 * @param reason in words that the person may read
 */
public record WithholdParts(CaseId caseId, String chapter, Set<String> rows, WithholdGround ground, String reason)
        implements PersonalData {
    public WithholdParts {
        rows = Set.copyOf(rows);
        reason = reason.strip();
    }

    @Override
    public String toString() {
        return "WithholdParts[" + caseId + "]";
    }
}
