package se.handslag.core.block;

import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** The blocks that persons have asked for, here and at other authorities. Added to, never changed. Used inside a unit of work. */
public interface Blocks {
    void add(Block block);

    void add(BlockLift lift);

    /** Every block about one file, the newest first. */
    List<BlockHistory> about(CaseId caseId);

    /** Whether any block of this scope is in force, about anyone. */
    boolean anyInForce(BlockScope scope);

    /** Takes in what another authority has told. Hearing the same again changes nothing. */
    void add(UUID id, SenderBlock told);

    /** What other authorities have told last about this file, one for each. */
    List<SenderBlock> told(CaseId caseId);

    /** Whether any other authority's block is in force, about anyone. */
    boolean anyToldInForce();
}
