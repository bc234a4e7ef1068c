package se.handslag.core.block.records;

import java.util.List;

/** The row classes of this package, for the authority's persistence unit. */
public final class BlockRows {
    private BlockRows() {}

    public static List<Class<?>> all() {
        return List.of(
                BlockModeRow.class,
                BlockRow.class,
                BlockLiftRow.class,
                SenderBlockRow.class,
                EmergencyOpeningRow.class,
                EmergencyClosingRow.class,
                EmergencyReviewRow.class,
                PersonToldRow.class);
    }
}
