package se.handslag.planning.joint.network.records;

import java.util.List;

/** The row classes of resource groups. */
public final class NetworkRows {
    private NetworkRows() {}

    public static List<Class<?>> all() {
        return List.of(
                MemberRow.class,
                MayKnowRow.class,
                MemberEndRow.class,
                GroupMeetingRow.class,
                MinutesRow.class,
                GroupDecisionRow.class,
                DecisionSettledRow.class,
                MinutesToldRow.class,
                SharedPageRow.class,
                PageEndRow.class);
    }
}
