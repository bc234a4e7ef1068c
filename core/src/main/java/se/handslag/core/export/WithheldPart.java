package se.handslag.core.export;

import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;

/**
 * That a part of the record is not handed out to the person, or that it is after all.
 *
 * @param id which
 * @param caseId in whose file
 * @param chapter the table
 * @param row what names the row there; empty for the whole chapter
 * @param ground why
 * @param law the paragraph in force that day
 * @param reason in words that the person may read
 * @param takesBack the earlier one that no longer holds
 * @param by who settled it and when
 */
@Carries(
        value = LegalTopic.PARTYS_INSIGHT_AND_SECRECY,
        by = "A part that is withheld from the person has a ground, a reason and someone who settled it, and is kept.",
        leftToPeople =
                "To weigh the person's interest against the one that the secrecy guards, each time someone asks.")
public record WithheldPart(
        UUID id,
        CaseId caseId,
        String chapter,
        String row,
        WithholdGround ground,
        String law,
        String reason,
        Optional<UUID> takesBack,
        Signature by)
        implements PersonalData {
    public boolean isWholeChapter() {
        return row.isEmpty();
    }

    @Override
    public String toString() {
        return "WithheldPart[" + id + "]";
    }
}
