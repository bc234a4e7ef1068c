package se.handslag.planning.joint.sip;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.sip.end.EndingSips;
import se.handslag.planning.joint.sip.followup.FollowingUpSips;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.invite.NotingSipAnswers;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.lock.RenewingSips;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;
import se.handslag.planning.joint.sip.records.JpaSips;

/** What coordinated individual plans bind at every authority. */
public final class SipModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Sips.class).to(JpaSips.class);
        bind(JpaSips.class);
        bind(OngoingSips.class);
        bind(SendingSipItems.class);
        bind(RecordingSipNeeds.class);
        bind(InvitingToSips.class);
        bind(NotingSipAnswers.class);
        bind(SavingSips.class);
        bind(LockingSips.class);
        bind(RenewingSips.class);
        bind(FollowingUpSips.class);
        bind(EndingSips.class);
        bind(ReadingSips.class);
        bind(SipSource.class);
        bind(SipTasks.class);
    }
}
