package se.handslag.planning.joint.transfer;

import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.transfer.records.TransferRows;

/** Transfers that are acknowledged, and the readiness to take someone back. */
public final class TransferRoom {
    private TransferRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(TransferRows.all())
                .install(new TransferModule())
                .offer(PlanningTransfers.class, KeepingTransfers.class, RefusingHandovers.class, ReadingTransfers.class)
                .disclose(HandoverSource.class)
                .disclose(HandoverAnswerSource.class)
                .derive(TransferTasks.class)
                .export(TransferChapters::of);
    }
}
