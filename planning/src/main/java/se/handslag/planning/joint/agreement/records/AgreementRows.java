package se.handslag.planning.joint.agreement.records;

import java.util.List;

/** The row classes of agreements behind teams. */
public final class AgreementRows {
    private AgreementRows() {}

    public static List<Class<?>> all() {
        return List.of(
                TeamAgreementRow.class,
                AgreementPartyRow.class,
                UndertakenPostRow.class,
                AgreementFollowUpRow.class,
                PostHoldingRow.class,
                PostLeaveRow.class,
                ContinuityPlanRow.class,
                PostStatementRow.class,
                PostStatementGapRow.class,
                PostStatementReadRow.class);
    }
}
