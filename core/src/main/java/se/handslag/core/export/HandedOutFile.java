package se.handslag.core.export;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;

/**
 * That a file of an extract was handed out.
 *
 * @param id which
 * @param caseId the case from which the extract was asked for
 * @param export of which extract
 * @param form in which form
 * @param bytes how large it was
 * @param sha256 its hash, by which a file can be known again
 * @param partsWithheld how many parts were left out
 * @param by who handed it out and when
 */
public record HandedOutFile(
        UUID id,
        CaseId caseId,
        UUID export,
        ExportForm form,
        long bytes,
        String sha256,
        int partsWithheld,
        Signature by) {}
