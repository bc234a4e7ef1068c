package se.handslag.planning.joint.network;

import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.planning.joint.network.group.DecisionOutcome;
import se.handslag.planning.joint.network.group.GroupDecision;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.GroupMeetingId;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.group.HowTold;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.network.group.PlanGroupMeeting;
import se.handslag.planning.joint.network.group.SettleDecision;
import se.handslag.planning.joint.network.group.TellMinutes;
import se.handslag.planning.joint.network.group.WriteMinutes;
import se.handslag.planning.joint.network.page.HandPage;
import se.handslag.planning.joint.network.page.HandedPage;
import se.handslag.planning.joint.network.page.HandingPages;

/** Members that tests put into a group. All are fictitious. */
public final class NetworkSamples {
    private NetworkSamples() {}

    public static Wish wish(LocalDate on) {
        return new Wish(WhoWasAsked.PERSON, "Jag vill ha med min syster.", on);
    }

    public static MemberWords sister(LocalDate on) {
        return new MemberWords(
                "Lo Ek", MemberRole.RELATIVE, "syster", "", "070-174 06 05, kvällar", MemberMark.NONE, wish(on));
    }

    public static MemberWords adviser(LocalDate on) {
        return new MemberWords(
                "Per Lind",
                MemberRole.OTHER_AGENCY,
                "handläggare",
                "Arbetsförmedlingen",
                "018-00 00 00",
                MemberMark.NONE,
                wish(on));
    }

    public static MemberWords as(MemberRole role, LocalDate on) {
        return new MemberWords("Nils Berg", role, "", "Teamet", "", MemberMark.NONE, wish(on));
    }

    public static LetKnow letKnow(CaseId caseId, Member member, LocalDate on, KnowPart... parts) {
        return new LetKnow(caseId, member.id(), Set.of(parts), wish(on), on.plusMonths(6));
    }

    /** A row in every table of a group: a member who comes, is told and leaves, and a meeting with all that follows. */
    public static void everything(TestPlatform world, CaseId kim, LocalDate on) {
        KeepingMembers members = world.use(SARA, KeepingMembers.class);
        HoldingGroupMeetings meetings = world.use(SARA, HoldingGroupMeetings.class);
        HandingPages pages = world.use(SARA, HandingPages.class);
        Member lo = members.handle(SARA, SaveMember.added(kim, sister(on))).orElseThrow();
        members.letKnow(SARA, letKnow(kim, lo, on, KnowPart.MINUTES)).orElseThrow();
        GroupMeetingId meeting = meetings.handle(
                        SARA,
                        PlanGroupMeeting.anew(
                                kim, new GroupMeeting.Planned(on, "14.00", "Hemma", "Flytta hemifrån", false)))
                .orElseThrow()
                .id();
        Minutes minutes = meetings.handle(
                        SARA,
                        new WriteMinutes(
                                kim,
                                meeting,
                                Revision.UNSAVED,
                                new Minutes.Words(on, true, Set.of(lo.id()), "Jag vill.", "Vi talade."),
                                List.of(new GroupDecision.Words("Ringa", "Kim", on.plusDays(7)))))
                .orElseThrow();
        UUID decision = world.use(SARA, ReadingNetwork.class)
                .read(SARA, kim)
                .meetings()
                .get(0)
                .decisions()
                .get(0)
                .decision()
                .id();
        meetings.handle(SARA, new SettleDecision(kim, decision, DecisionOutcome.DONE, ""))
                .orElseThrow();
        meetings.handle(SARA, new TellMinutes(kim, meeting, HowTold.PAPER, on)).orElseThrow();
        HandedPage page = pages.handle(SARA, new HandPage(kim, lo.id(), KnowPart.MINUTES, minutes.id(), 30))
                .orElseThrow();
        pages.withdraw(SARA, kim, page.page().id()).orElseThrow();
        members.end(SARA, new EndMembership(kim, lo.id(), EndReason.PERSONS_WISH, "", on))
                .orElseThrow();
    }
}
