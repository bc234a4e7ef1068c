package se.handslag.planning.joint.network;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.network.group.GroupTasks;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.page.HandingPages;
import se.handslag.planning.joint.network.page.OpeningPages;
import se.handslag.planning.joint.network.records.NetworkRows;

/** A person's network, its resource group, and the pages that are handed to those without an account. */
public final class NetworkRoom {
    private NetworkRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(NetworkRows.all())
                .install(new NetworkModule())
                .offer(
                        KeepingMembers.class,
                        ReadingNetwork.class,
                        HoldingGroupMeetings.class,
                        HandingPages.class,
                        OpeningPages.class)
                .disclose(GroupSource.class)
                .derive(GroupTasks.class)
                .export(NetworkRoom::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order(
                        "group_member",
                        "group_member_knows",
                        "group_member_end",
                        "group_meeting",
                        "group_minutes",
                        "group_decision",
                        "group_decision_settled",
                        "group_minutes_told",
                        "group_page",
                        "group_page_end")
                .coded("group_member.role", "network.role.")
                .coded("group_member.mark", "network.mark.")
                .coded("group_member.asked", "network.asked.")
                .coded("group_member_knows.parts", "network.part.")
                .coded("group_member_knows.asked", "network.asked.")
                .coded("group_member_end.reason", "network.end.")
                .coded("group_decision_settled.outcome", "network.outcome.")
                .coded("group_minutes_told.how", "network.told.")
                .coded("group_page.part", "network.part.")
                .concealed("group_page.link_hash")
                .technical("group_minutes.present", "group_decision.position");
    }
}
