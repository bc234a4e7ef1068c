package se.handslag.planning.joint.transfer;

import se.handslag.core.export.ExportPlan;

/** Transfers as the person reads them in an extract of the file. */
public final class TransferChapters {
    private TransferChapters() {}

    public static void of(ExportPlan plan) {
        plan.order("transfer", "transfer_event", "handover_refused")
                .coded("transfer.receiver_kind", "transfer.to.")
                .coded("transfer.receiver_authority")
                .coded("transfer_event.step", "transfer.step.");
    }
}
