package se.handslag.core.block.mode;

import java.util.List;

/** How this authority has used blocks. Added to, never changed. Used inside a unit of work. */
public interface BlockModes {
    void add(BlockMode mode);

    /** Every mode, the one put into the record last first. */
    List<BlockMode> all();

    /** What holds today. */
    BlockMode.InForce today();
}
