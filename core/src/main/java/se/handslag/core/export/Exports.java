package se.handslag.core.export;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** The extracts drawn up here, what is withheld, and what was handed out. Added to, never changed. */
public interface Exports {
    void add(Export export);

    void add(WithheldPart part);

    void add(HandedOutFile file);

    Optional<Export> find(UUID id);

    /** Those drawn up from one case, newest first. */
    List<Export> about(CaseId caseId);

    /** What is withheld now in one file, oldest first. */
    List<WithheldPart> withheld(CaseId caseId);

    /** What has been handed out of one extract, oldest first. */
    List<HandedOutFile> handedOut(UUID export);
}
