package se.handslag.planning.joint.agreement.tell;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.agreement.FollowingUpAgreements;
import se.handslag.planning.joint.agreement.RecordingTeamAgreements;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.post.KeepingPosts;
import se.handslag.planning.joint.agreement.post.PostBook;
import se.handslag.planning.joint.agreement.records.JpaPostBook;
import se.handslag.planning.joint.agreement.records.JpaPostStatements;
import se.handslag.planning.joint.agreement.records.JpaTeamAgreements;

/** What agreements behind teams bind at every authority. */
public final class AgreementModule extends AbstractModule {
    private final AgreementRoads roads;

    /** @param roads the same for every authority of the platform */
    public AgreementModule(AgreementRoads roads) {
        this.roads = roads;
    }

    @Override
    protected void configure() {
        bind(AgreementRoads.class).toInstance(roads);
        bind(TeamAgreements.class).to(JpaTeamAgreements.class);
        bind(JpaTeamAgreements.class);
        bind(PostBook.class).to(JpaPostBook.class);
        bind(JpaPostBook.class);
        bind(PostStatements.class).to(JpaPostStatements.class);
        bind(JpaPostStatements.class);
        bind(RecordingTeamAgreements.class);
        bind(FollowingUpAgreements.class);
        bind(KeepingPosts.class);
        bind(TellingParties.class);
        bind(ReadingAgreements.class);
        bind(AgreementTasks.class);
        bind(HearingParties.class).asEagerSingleton();
    }
}
