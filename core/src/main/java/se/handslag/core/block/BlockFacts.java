package se.handslag.core.block;

import java.util.Collection;
import java.util.Map;
import se.handslag.core.casework.CaseId;

/** What is blocked in which file, as it stands at this moment. Used inside a unit of work. */
public interface BlockFacts {
    FileBlocks of(CaseId caseId);

    /** Those of these files in which something is blocked. */
    Map<CaseId, FileBlocks> among(Collection<CaseId> all);

    /** Whoever has just looked tells that nothing was ever blocked in this file, so that it need not be asked again in the unit of work. */
    void isNothingIn(CaseId caseId);
}
