package se.handslag.planning.joint.sip.records;

import java.util.List;

/** The row classes of coordinated individual plans. */
public final class SipRows {
    private SipRows() {}

    public static List<Class<?>> all() {
        return List.of(
                SipNeedRow.class,
                SipInvitationRow.class,
                SipAnswerRow.class,
                SipVersionRow.class,
                SipLockRow.class,
                SipFollowUpRow.class,
                SipEndRow.class);
    }
}
