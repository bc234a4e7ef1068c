package se.handslag.planning.joint.network;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.planning.fixture.PlanningWithSupportOnPaper;
import se.handslag.planning.fixture.SmallTeam;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.network.group.PlanGroupMeeting;
import se.handslag.planning.joint.network.group.WriteMinutes;

/** Seed 002 on R-ACT: the group meets again and again; how often is the model's to say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupTasksTest {
    private static final LocalDate TODAY = TestPlatform.FIRST_DAY;

    private TestPlatform world;

    @BeforeAll
    void start() {
        world = TestPlatform.on(Database.H2)
                .parts(new PlanningWithSupportOnPaper())
                .teams(Teams.of(new WithGroups()))
                .start();
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @BeforeEach
    void beginOnTheFirstDay() {
        world.clock().set(TODAY);
    }

    @Test
    void asksFirstForTheGroupThenForItsMeetingsAsOftenAsTheModelSays() {
        CaseId kim = world.openCase(SARA, NILS);
        assertThat(tasks(kim)).containsExactly("group-begin " + TODAY.plusMonths(3));

        Member lo = world.use(SARA, KeepingMembers.class)
                .handle(SARA, SaveMember.added(kim, NetworkSamples.sister(TODAY)))
                .orElseThrow();
        assertThat(tasks(kim)).containsExactly("group-next-meeting " + TODAY.plusMonths(3));

        GroupMeeting meeting = plan(kim, TODAY.plusDays(2));
        assertThat(tasks(kim)).containsExactly("group-meeting " + TODAY.plusDays(2));

        world.clock().set(TODAY.plusDays(2));
        world.use(SARA, HoldingGroupMeetings.class)
                .handle(
                        SARA,
                        new WriteMinutes(
                                kim,
                                meeting.id(),
                                Revision.UNSAVED,
                                new Minutes.Words(TODAY.plusDays(2), true, Set.of(lo.id()), "", "Vi talade."),
                                List.of()))
                .orElseThrow();
        assertThat(tasks(kim))
                .contains("group-next-meeting " + TODAY.plusDays(2).plusMonths(3));
    }

    @Test
    void asksThePersonAgainBeforeWhatAMemberMayKnowEnds() {
        CaseId kim = world.openCase(SARA, NILS);
        KeepingMembers members = world.use(SARA, KeepingMembers.class);
        Member lo = members.handle(SARA, SaveMember.added(kim, NetworkSamples.sister(TODAY)))
                .orElseThrow();
        members.letKnow(SARA, NetworkSamples.letKnow(kim, lo, TODAY, KnowPart.SIP))
                .orElseThrow();
        assertThat(tasks(kim)).contains("group-ask-again " + TODAY.plusMonths(6));

        members.letKnow(SARA, NetworkSamples.letKnow(kim, lo, TODAY)).orElseThrow();
        assertThat(tasks(kim)).containsExactly("group-next-meeting " + TODAY.plusMonths(3));
    }

    private GroupMeeting plan(CaseId kim, LocalDate on) {
        return world.use(SARA, HoldingGroupMeetings.class)
                .handle(SARA, PlanGroupMeeting.anew(kim, new GroupMeeting.Planned(on, "", "", "Flytta", false)))
                .orElseThrow();
    }

    private List<String> tasks(CaseId kim) {
        return world.use(SARA, KeepingTasks.class).about(SARA, kim).derived().stream()
                .filter(task -> task.kind().startsWith("group-"))
                .map(task -> task.kind() + " " + task.due())
                .toList();
    }

    /** The small team, with resource groups that meet every third month. */
    private static final class WithGroups implements TeamPlugin {
        private final SmallTeam small = new SmallTeam();

        @Override
        public TeamManifest manifest() {
            return small.manifest();
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            TeamBlueprint plain = small.blueprint(context);
            return new TeamBlueprint(
                    plain.criteria(),
                    plain.goals(),
                    plain.decisionPolicies(),
                    plain.plan(),
                    plain.methods(),
                    plain.board(),
                    plain.intensityLevels(),
                    plain.followUp(),
                    plain.work().resourceGroupEvery(3),
                    plain.staffing(),
                    plain.texts());
        }
    }
}
