package se.handslag.planning.joint.network;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.network.group.GroupMeetings;
import se.handslag.planning.joint.network.group.GroupTasks;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.page.HandingPages;
import se.handslag.planning.joint.network.page.OpeningPages;
import se.handslag.planning.joint.network.page.SharedPages;
import se.handslag.planning.joint.network.records.JpaGroupMeetings;
import se.handslag.planning.joint.network.records.JpaMembers;
import se.handslag.planning.joint.network.records.JpaSharedPages;

/** What resource groups bind at every authority. */
public final class NetworkModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Members.class).to(JpaMembers.class);
        bind(JpaMembers.class);
        bind(GroupMeetings.class).to(JpaGroupMeetings.class);
        bind(JpaGroupMeetings.class);
        bind(SharedPages.class).to(JpaSharedPages.class);
        bind(JpaSharedPages.class);
        bind(KeepingMembers.class);
        bind(ReadingNetwork.class);
        bind(GroupSource.class);
        bind(HoldingGroupMeetings.class);
        bind(GroupTasks.class);
        bind(HandingPages.class);
        bind(OpeningPages.class);
    }
}
