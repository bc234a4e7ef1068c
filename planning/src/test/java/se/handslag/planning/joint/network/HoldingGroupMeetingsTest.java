package se.handslag.planning.joint.network;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.network.group.CannotHoldGroup;
import se.handslag.planning.joint.network.group.DecisionOutcome;
import se.handslag.planning.joint.network.group.GroupDecision;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.GroupMeetingId;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.group.HowTold;
import se.handslag.planning.joint.network.group.MeetingHere;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.network.group.PlanGroupMeeting;
import se.handslag.planning.joint.network.group.SettleDecision;
import se.handslag.planning.joint.network.group.TellMinutes;
import se.handslag.planning.joint.network.group.WriteMinutes;

class HoldingGroupMeetingsTest extends PlanningOnBothDatabases {

    @Test
    void aMeetingIsPlannedHeldDecidedAtAndToldToThePerson() {
        CaseId kim = openKim();
        Member lo = member(kim);
        GroupMeeting meeting = done(plan(kim, planned(TODAY.plusDays(3), "Flytta hemifrån")));
        assertThat(tasks(kim)).containsExactly("group-meeting " + TODAY.plusDays(3));

        world().clock().set(TODAY.plusDays(4));
        assertThat(tasks(kim)).containsExactly("group-minutes " + TODAY.plusDays(3));
        Minutes minutes = done(write(kim, meeting.id(), Revision.UNSAVED, words(lo), decision(TODAY.plusDays(20))));
        assertThat(tasks(kim))
                .containsExactlyInAnyOrder(
                        "group-tell-person " + TODAY.plusDays(11), "group-decision " + TODAY.plusDays(20));

        done(meetings().handle(SARA, new TellMinutes(kim, meeting.id(), HowTold.READ_ALOUD, TODAY.plusDays(4))));
        MeetingHere here = read(kim);
        assertThat(here.toldOfNewest())
                .hasValueSatisfying(told -> assertThat(told.how()).isEqualTo(HowTold.READ_ALOUD));
        assertThat(here.newest()).contains(minutes);
        UUID decided = here.decisions().get(0).decision().id();
        done(meetings().handle(SARA, new SettleDecision(kim, decided, DecisionOutcome.DONE, "")));
        assertThat(tasks(kim)).isEmpty();
    }

    @Test
    void aCorrectionIsAVersionThatThePersonHasToBeToldOfAnew() {
        CaseId kim = openKim();
        Member lo = member(kim);
        GroupMeeting meeting = done(plan(kim, planned(TODAY, "Flytta")));
        Minutes first = done(write(kim, meeting.id(), Revision.UNSAVED, words(lo)));
        done(meetings().handle(SARA, new TellMinutes(kim, meeting.id(), HowTold.PAPER, TODAY)));

        assertThat(refused(write(kim, meeting.id(), Revision.UNSAVED, words(lo))))
                .isEqualTo(CannotHoldGroup.CHANGED_MEANWHILE);
        done(write(kim, meeting.id(), first.revision(), words(lo)));
        assertThat(read(kim).minutes()).hasSize(2);
        assertThat(read(kim).told()).hasSize(1);
        assertThat(read(kim).toldOfNewest()).isEmpty();
    }

    @Test
    void aMeetingIsMovedOrCalledOffAndThenHasNoTask() {
        CaseId kim = openKim();
        member(kim);
        GroupMeeting meeting = done(plan(kim, planned(TODAY.plusDays(3), "Flytta")));
        GroupMeeting moved = done(meetings()
                .handle(
                        SARA,
                        new PlanGroupMeeting(
                                kim, Optional.of(meeting.id()), meeting.revision(), planned(TODAY.plusDays(9), "X"))));
        PlanGroupMeeting off = new PlanGroupMeeting(
                kim, Optional.of(meeting.id()), moved.revision(), moved.plan().off());

        assertThat(refused(meetings()
                        .handle(
                                SARA,
                                new PlanGroupMeeting(
                                        kim, Optional.of(meeting.id()), meeting.revision(), moved.plan()))))
                .isEqualTo(CannotHoldGroup.CHANGED_MEANWHILE);
        done(meetings().handle(SARA, off));
        assertThat(tasks(kim)).isEmpty();
        assertThat(refused(meetings().handle(SARA, off))).isEqualTo(CannotHoldGroup.CALLED_OFF);
        assertThat(refused(write(kim, meeting.id(), Revision.UNSAVED, words(member(kim)))))
                .isEqualTo(CannotHoldGroup.CALLED_OFF);
    }

    @Test
    void refusesWhatIsWrong() {
        CaseId kim = openKim();
        assertThat(refused(plan(kim, planned(TODAY, "Flytta")))).isEqualTo(CannotHoldGroup.NO_MEMBERS);
        Member lo = member(kim);
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(meetings().handle(jonas, PlanGroupMeeting.anew(kim, planned(TODAY, "Flytta")))))
                .isEqualTo(CannotHoldGroup.NO_MANDATE);
        assertThat(refused(plan(new CaseId(new UUID(7, 7)), planned(TODAY, "Flytta"))))
                .isEqualTo(CannotHoldGroup.NO_SUCH_CASE);
        Map<CannotHoldGroup, GroupMeeting.Planned> wrong = Map.of(
                CannotHoldGroup.IN_THE_PAST, planned(TODAY.minusDays(1), "Flytta"),
                CannotHoldGroup.NO_AGENDA, planned(TODAY, " "),
                CannotHoldGroup.WRONG_HOUR, new GroupMeeting.Planned(TODAY, "25.00", "", "Flytta", false),
                CannotHoldGroup.TOO_LONG, planned(TODAY, "x".repeat(2_001)));
        wrong.forEach((why, plan) -> assertThat(refused(plan(kim, plan))).isEqualTo(why));

        GroupMeetingId id = done(plan(kim, planned(TODAY, "Flytta"))).id();
        assertThat(refused(tell(kim, id, TODAY))).isEqualTo(CannotHoldGroup.NOT_HELD);
        assertThat(refused(write(kim, new GroupMeetingId(new UUID(7, 7)), Revision.UNSAVED, words(lo))))
                .isEqualTo(CannotHoldGroup.NO_SUCH_MEETING);
        assertThat(refused(write(
                        kim,
                        id,
                        Revision.UNSAVED,
                        new Minutes.Words(TODAY, true, Set.of(new MemberId(new UUID(7, 7))), "", "Vi talade."))))
                .isEqualTo(CannotHoldGroup.NOT_A_MEMBER);
        assertThat(refused(write(
                        kim, id, Revision.UNSAVED, new Minutes.Words(TODAY.plusDays(1), true, Set.of(), "", "Vi"))))
                .isEqualTo(CannotHoldGroup.HELD_IN_THE_FUTURE);
        assertThat(refused(write(kim, id, Revision.UNSAVED, new Minutes.Words(TODAY, true, Set.of(), "", " "))))
                .isEqualTo(CannotHoldGroup.NOTHING_WRITTEN);
        Map<CannotHoldGroup, GroupDecision.Words> wrongly = Map.of(
                CannotHoldGroup.DECISION_WITHOUT_WHAT, new GroupDecision.Words(" ", "Kim", TODAY),
                CannotHoldGroup.DECISION_WITHOUT_WHO, new GroupDecision.Words("Ringa", " ", TODAY),
                CannotHoldGroup.DECISION_BEFORE_MEETING, new GroupDecision.Words("Ringa", "Kim", TODAY.minusDays(1)));
        wrongly.forEach((why, decided) -> assertThat(refused(write(kim, id, Revision.UNSAVED, words(lo), decided)))
                .isEqualTo(why));

        done(write(kim, id, Revision.UNSAVED, words(lo), decision(TODAY)));
        assertThat(refused(tell(kim, id, TODAY.plusDays(1)))).isEqualTo(CannotHoldGroup.TOLD_IN_THE_FUTURE);
        assertThat(refused(tell(kim, id, TODAY.minusDays(1)))).isEqualTo(CannotHoldGroup.TOLD_BEFORE_HELD);
        UUID decided = read(kim).decisions().get(0).decision().id();
        assertThat(refused(settle(kim, decided, DecisionOutcome.NOT_DONE, " "))).isEqualTo(CannotHoldGroup.NO_REASON);
        assertThat(refused(settle(kim, new UUID(7, 7), DecisionOutcome.DONE, "")))
                .isEqualTo(CannotHoldGroup.NO_SUCH_DECISION);
        done(settle(kim, decided, DecisionOutcome.DONE, ""));
        assertThat(refused(settle(kim, decided, DecisionOutcome.DONE, ""))).isEqualTo(CannotHoldGroup.SETTLED_ALREADY);
    }

    @Test
    void theOtherAuthorityHasMeetingsOfItsOwn() {
        CaseId kim = openKim();
        member(kim);
        done(plan(kim, planned(TODAY, "Flytta")));

        assertThat(world().use(NILS, ReadingNetwork.class).read(NILS, kim).meetings())
                .isEmpty();
    }

    private static Member member(CaseId kim) {
        return done(world().use(SARA, KeepingMembers.class)
                .handle(SARA, SaveMember.added(kim, NetworkSamples.sister(TODAY))));
    }

    private static HoldingGroupMeetings meetings() {
        return world().use(SARA, HoldingGroupMeetings.class);
    }

    private static GroupMeeting.Planned planned(LocalDate on, String agenda) {
        return new GroupMeeting.Planned(on, "14.00", "Hemma hos Kim", agenda, false);
    }

    private static Outcome<GroupMeeting, CannotHoldGroup> plan(CaseId kim, GroupMeeting.Planned planned) {
        return meetings().handle(SARA, PlanGroupMeeting.anew(kim, planned));
    }

    private static Minutes.Words words(Member there) {
        return new Minutes.Words(
                world().clock().today(), true, Set.of(there.id()), "Jag vill bo själv.", "Vi talade om lägenheten.");
    }

    private static GroupDecision.Words decision(LocalDate due) {
        return new GroupDecision.Words("Ringa bostadsbolaget", "Kim och Lo", due);
    }

    private static Outcome<Minutes, CannotHoldGroup> write(
            CaseId kim, GroupMeetingId meeting, Revision seen, Minutes.Words words, GroupDecision.Words... decided) {
        return meetings().handle(SARA, new WriteMinutes(kim, meeting, seen, words, List.of(decided)));
    }

    private static Outcome<?, CannotHoldGroup> tell(CaseId kim, GroupMeetingId meeting, LocalDate on) {
        return meetings().handle(SARA, new TellMinutes(kim, meeting, HowTold.PAPER, on));
    }

    private static Outcome<?, CannotHoldGroup> settle(CaseId kim, UUID id, DecisionOutcome outcome, String words) {
        return meetings().handle(SARA, new SettleDecision(kim, id, outcome, words));
    }

    private static MeetingHere read(CaseId kim) {
        return world().use(SARA, ReadingNetwork.class)
                .read(SARA, kim)
                .meetings()
                .get(0);
    }

    private static List<String> tasks(CaseId kim) {
        return world().use(SARA, KeepingTasks.class).about(SARA, kim).derived().stream()
                .filter(task -> task.kind().startsWith("group-"))
                .map(task -> task.kind() + " " + task.due())
                .toList();
    }
}
