package se.handslag.planning.joint.sip;

import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.sip.end.EndingSips;
import se.handslag.planning.joint.sip.followup.FollowingUpSips;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.invite.NotingSipAnswers;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.lock.RenewingSips;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;
import se.handslag.planning.joint.sip.records.SipRows;

/** The coordinated individual plan, from need to end. */
public final class SipRoom {
    private SipRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(SipRows.all())
                .install(new SipModule())
                .offer(
                        RecordingSipNeeds.class,
                        InvitingToSips.class,
                        NotingSipAnswers.class,
                        SavingSips.class,
                        LockingSips.class,
                        RenewingSips.class,
                        FollowingUpSips.class,
                        EndingSips.class,
                        ReadingSips.class)
                .disclose(SipSource.class)
                .derive(SipTasks.class)
                .export(SipChapters::of);
    }
}
