package se.handslag.planning.joint.agreement.tell;

import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.records.TableFates;
import se.handslag.planning.joint.agreement.FollowingUpAgreements;
import se.handslag.planning.joint.agreement.RecordingTeamAgreements;
import se.handslag.planning.joint.agreement.post.KeepingPosts;
import se.handslag.planning.joint.agreement.records.AgreementRows;

/** The agreements behind the teams, and the posts that they are about. */
public final class AgreementRoom {
    private static final String STAFF = "who of the staff held a post, and about no one who gets support";
    private static final String AGREED = "what the parties of a team have agreed, and about no person";
    private static final String TOLD = "what the parties of a team told each other of their posts, and about no person";

    private AgreementRoom() {}

    public static void moveInto(AuthorityHouse house, AgreementRoads roads) {
        house.rows(AgreementRows.all())
                .install(new AgreementModule(roads))
                .offer(
                        RecordingTeamAgreements.class,
                        FollowingUpAgreements.class,
                        KeepingPosts.class,
                        TellingParties.class,
                        ReadingAgreements.class)
                .deriveForOffice(AgreementTasks.class)
                .fates(AgreementRoom::aboutNobody);
    }

    private static void aboutNobody(TableFates fates) {
        fates.keeps("team_agreement", AGREED)
                .keeps("team_agreement_party", AGREED)
                .keeps("team_agreement_post", AGREED)
                .keeps("team_agreement_follow_up", AGREED)
                .keeps("post_holding", STAFF)
                .keeps("post_leave", STAFF)
                .keeps("post_continuity", AGREED)
                .keeps("post_statement", TOLD)
                .keeps("post_statement_gap", TOLD)
                .keeps("post_statement_read", TOLD);
    }
}
