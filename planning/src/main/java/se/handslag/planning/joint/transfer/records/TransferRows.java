package se.handslag.planning.joint.transfer.records;

import java.util.List;

/** The row classes of transfers. */
public final class TransferRows {
    private TransferRows() {}

    public static List<Class<?>> all() {
        return List.of(TransferRow.class, TransferEventRow.class, HandoverRefusedRow.class);
    }
}
