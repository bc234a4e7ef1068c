package se.handslag.core.export.draw;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.export.ExportForm;

/** Hand out an extract that was drawn up today. @param caseId the case from which it was drawn up */
public record HandOutExport(CaseId caseId, UUID export, ExportForm form) {}
