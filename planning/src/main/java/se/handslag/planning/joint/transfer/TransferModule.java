package se.handslag.planning.joint.transfer;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.transfer.records.JpaTransfers;

/** What transfers bind at every authority. */
public final class TransferModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Transfers.class).to(JpaTransfers.class);
        bind(JpaTransfers.class);
        bind(OngoingTransfers.class);
        bind(HandingOver.class);
        bind(PlanningTransfers.class);
        bind(KeepingTransfers.class);
        bind(RefusingHandovers.class);
        bind(ReadingTransfers.class);
        bind(HandoverSource.class);
        bind(HandoverAnswerSource.class);
        bind(TransferTasks.class);
    }
}
