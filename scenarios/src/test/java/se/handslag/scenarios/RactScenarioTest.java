package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.scenarios.ModelAtWork.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.staffing.Post;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.network.CannotKeepMember;
import se.handslag.planning.joint.network.KeepingMembers;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.LetKnow;
import se.handslag.planning.joint.network.Member;
import se.handslag.planning.joint.network.MemberMark;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.planning.joint.network.MemberWords;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.network.SaveMember;
import se.handslag.planning.joint.network.WhoWasAsked;
import se.handslag.planning.joint.network.Wish;
import se.handslag.planning.joint.network.group.DecisionOutcome;
import se.handslag.planning.joint.network.group.GroupDecision;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.group.HowTold;
import se.handslag.planning.joint.network.group.MeetingHere;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.network.group.PlanGroupMeeting;
import se.handslag.planning.joint.network.group.SettleDecision;
import se.handslag.planning.joint.network.group.TellMinutes;
import se.handslag.planning.joint.network.group.WriteMinutes;
import se.handslag.planning.joint.network.page.CannotHandPage;
import se.handslag.planning.joint.network.page.HandPage;
import se.handslag.planning.joint.network.page.HandedPage;
import se.handslag.planning.joint.network.page.HandingPages;
import se.handslag.planning.joint.network.page.OpenedPage;
import se.handslag.planning.joint.network.page.OpeningPages;
import se.handslag.teams.ract.ResourceGroupAct;

/** RACT: planning, decisions and evaluation in the group that the person has chosen (metodguiden; ract.se). */
@CompositionRoot(because = "it plays the staff of both authorities")
class RactScenarioTest {

    @Test
    void thePersonChoosesTheGroupThatDecidesAndEachMemberSeesThePageHandedToThem() {
        try (ModelAtWork ract = ModelAtWork.of(new ResourceGroupAct())) {
            PlanningAtWork planning = new PlanningAtWork(ract);
            CaseId robin = ract.comesIn("19970314-9808", "Robin", "Nyström");
            ract.isAssessedByBoth(robin);
            ract.isGrantedSupport(robin, 12);

            planning.plans(
                    SARA,
                    robin,
                    "resource-group",
                    "Jag vill att Lo är med.",
                    planning.goal(
                            "Jag vill flytta hemifrån",
                            "Ställa mig i bostadskön",
                            StepActor.RELATIVE,
                            "Lo",
                            "own-goals-reached"));
            var group = theGroupIsChosen(ract, robin);
            theGroupMeetsAndDecides(ract, planning, robin, group);
            theMemberSeesTheMinutesAndNothingElse(ract, robin, group);
            var crisis = planning.crisisPlanIsMade(robin, "Jag drar ner persiennerna.");
            theGroupKnowsTheCrisisPlan(ract, robin, crisis.id().value());
            theGroupMeetsAgainInTime(ract, planning, robin);

            new TransfersAtWork(ract).isTransferredWithOverlap(robin);
            planning.goalsAreFollowedUp(robin, 8, "Jag har fått en lägenhet.");
            ract.ends(
                    robin,
                    Map.of(
                            "crisis-plan-shared", Answer.YES,
                            "own-goals-reached", Answer.YES,
                            "handles-stress", Answer.YES));
            assertThat(group.theLinksThatOpen(ract))
                    .as("an ended case closes its links")
                    .isEmpty();
            ract.everyHandOverIsAnActOnAGround(
                    robin, PlanningItems.PLAN, PlanningItems.CRISIS_PLAN, PlanningItems.DISCHARGE);
        }
    }

    /** Those whom the person chose, beside the coordinator and the physician. */
    private record Group(Member sister, Member physician, HandedPage[] handed) {
        List<HandedPage> theLinksThatOpen(ModelAtWork ract) {
            return List.of(handed).stream()
                    .filter(page ->
                            ract.use(SARA, OpeningPages.class).open(page.link()).isPresent())
                    .toList();
        }
    }

    private static Group theGroupIsChosen(ModelAtWork ract, CaseId robin) {
        KeepingMembers members = ract.use(SARA, KeepingMembers.class);
        assertThat(refused(members.handle(
                        SARA, SaveMember.added(robin, member(ract, "Lo Nyström", MemberRole.RELATIVE, "", "")))))
                .as("nobody is in the group whom the person has not asked for")
                .isEqualTo(CannotKeepMember.NO_WISH);
        Member sister = members.handle(
                        SARA,
                        SaveMember.added(
                                robin,
                                member(ract, "Lo Nyström", MemberRole.RELATIVE, "", "Jag vill ha med min syster.")))
                .orElseThrow();

        assertThat(ract.blueprint().staffing().inEveryResourceGroup())
                .as("the model has two more in every group: the coordinator, who is Sara, and the physician")
                .extracting(Post::id)
                .containsExactly("case-manager", "physician");
        Member physician = members.handle(
                        SARA,
                        SaveMember.added(
                                robin,
                                member(
                                        ract,
                                        "Amina Diaz",
                                        MemberRole.OTHER_SIDE,
                                        "Region Uppsala",
                                        "Läkaren får vara med.")))
                .orElseThrow();
        assertThat(ract.use(NILS, ReadingNetwork.class).read(NILS, robin).members())
                .as("the group lies in the record of the one who keeps it")
                .isEmpty();
        return new Group(sister, physician, new HandedPage[1]);
    }

    private static void theGroupMeetsAndDecides(ModelAtWork ract, PlanningAtWork planning, CaseId robin, Group group) {
        HoldingGroupMeetings meetings = ract.use(SARA, HoldingGroupMeetings.class);
        GroupMeeting meeting = meetings.handle(
                        SARA,
                        PlanGroupMeeting.anew(
                                robin,
                                new GroupMeeting.Planned(
                                        ract.today().plusDays(7), "14.00", "Hemma hos Lo", "Flytta hemifrån", false)))
                .orElseThrow();
        ract.daysPass(7);
        meetings.handle(
                        SARA,
                        new WriteMinutes(
                                robin,
                                meeting.id(),
                                Revision.UNSAVED,
                                new Minutes.Words(
                                        ract.today(),
                                        true,
                                        Set.of(
                                                group.sister().id(),
                                                group.physician().id()),
                                        "Jag vill bo själv före jul.",
                                        "Vi talade om kö och om pengar."),
                                List.of(new GroupDecision.Words(
                                        "Ringa bostadsbolaget",
                                        "Robin och Lo",
                                        ract.today().plusDays(14)))))
                .orElseThrow();
        assertThat(planning.tasks(SARA, robin, "group-"))
                .as("the person is told the minutes, and the decision has a day")
                .startsWith(
                        "group-tell-person " + ract.today().plusDays(7),
                        "group-decision " + ract.today().plusDays(14));
        meetings.handle(SARA, new TellMinutes(robin, meeting.id(), HowTold.READ_ALOUD, ract.today()))
                .orElseThrow();
        ract.daysPass(10);
        UUID decided = held(ract, robin).decisions().get(0).decision().id();
        meetings.handle(SARA, new SettleDecision(robin, decided, DecisionOutcome.DONE, ""))
                .orElseThrow();
    }

    private static void theMemberSeesTheMinutesAndNothingElse(ModelAtWork ract, CaseId robin, Group group) {
        UUID minutes = held(ract, robin).newest().orElseThrow().id();
        HandingPages pages = ract.use(SARA, HandingPages.class);
        HandPage toLo = new HandPage(robin, group.sister().id(), KnowPart.MINUTES, minutes, 30);
        assertThat(refused(pages.handle(SARA, toLo)))
                .as("before the person has said that she may know them")
                .isEqualTo(CannotHandPage.MAY_NOT_KNOW);
        letsKnow(ract, robin, group.sister(), KnowPart.MINUTES);
        HandedPage page = pages.handle(SARA, toLo).orElseThrow();
        group.handed()[0] = page;

        OpenedPage opened = ract.use(SARA, OpeningPages.class).open(page.link()).orElseThrow();
        assertThat(opened.item().content())
                .containsEntry("minutes", "Vi talade om kö och om pengar.")
                .containsEntry("own-words", "Jag vill bo själv före jul.");
        assertThat(opened.whose()).isEqualTo("Robin");
        assertThat(ract.use(NILS, OpeningPages.class).open(page.link()))
                .as("the link opens nothing at the other authority")
                .isEmpty();
        assertThat(refused(
                        pages.handle(SARA, new HandPage(robin, group.physician().id(), KnowPart.MINUTES, minutes, 30))))
                .as("the physician's authority has a record of its own to receive copies in")
                .isEqualTo(CannotHandPage.HAS_A_RECORD);
        assertThat(ract.use(SARA, DisclosingOutward.class).about(SARA, robin))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.id()).isEqualTo(page.page().disclosure());
                    assertThat(gone.basis().ground()).isEqualTo(Ground.CONSENT);
                });
        assertThat(ract.log(SARA, robin))
                .filteredOn(line -> line.verb().equals("resource-group.open-page"))
                .as("who opened the page is the member, on the ground of what was handed over")
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.staff())
                            .isEqualTo("member-" + group.sister().id());
                    assertThat(line.ground()).isEqualTo("handed-over");
                });
    }

    /** It is the region's plan, and its link would be the region's to hand: the group at the municipality goes by the copy. */
    private static void theGroupKnowsTheCrisisPlan(ModelAtWork ract, CaseId robin, UUID plan) {
        assertThat(ract.support().received(SARA, robin, PlanningItems.CRISIS_PLAN))
                .singleElement()
                .satisfies(copy -> assertThat(copy.values()).contains("Jag drar ner persiennerna."));
        KeepingMembers members = ract.use(NILS, KeepingMembers.class);
        Member sister = members.handle(
                        NILS,
                        SaveMember.added(
                                robin, member(ract, "Lo Nyström", MemberRole.RELATIVE, "", "Lo ska ha min krisplan.")))
                .orElseThrow();
        members.letKnow(
                        NILS,
                        new LetKnow(
                                robin,
                                sister.id(),
                                Set.of(KnowPart.CRISIS_PLAN),
                                new Wish(WhoWasAsked.PERSON, "Lo ska ha min krisplan.", ract.today()),
                                ract.today().plusMonths(6)))
                .orElseThrow();
        HandedPage page = ract.use(NILS, HandingPages.class)
                .handle(NILS, new HandPage(robin, sister.id(), KnowPart.CRISIS_PLAN, plan, 30))
                .orElseThrow();
        assertThat(ract.use(NILS, OpeningPages.class)
                        .open(page.link())
                        .orElseThrow()
                        .item()
                        .content())
                .containsValue("Jag drar ner persiennerna.");
    }

    /** By the model about every third month; until a new meeting is planned, that one is due is a task. */
    private static void theGroupMeetsAgainInTime(ModelAtWork ract, PlanningAtWork planning, CaseId robin) {
        assertThat(ract.blueprint().work().resourceGroupMonths()).hasValue(3);
        assertThat(planning.tasks(SARA, robin, "group-next-meeting"))
                .containsExactly("group-next-meeting "
                        + held(ract, robin)
                                .newest()
                                .orElseThrow()
                                .words()
                                .heldOn()
                                .plusMonths(3));
        ract.use(SARA, HoldingGroupMeetings.class)
                .handle(
                        SARA,
                        PlanGroupMeeting.anew(
                                robin,
                                new GroupMeeting.Planned(
                                        ract.today().plusMonths(2), "14.00", "Hemma hos Robin", "Hur det går", false)))
                .orElseThrow();
        assertThat(planning.tasks(SARA, robin, "group-next-meeting")).isEmpty();
    }

    private static void letsKnow(ModelAtWork ract, CaseId robin, Member member, KnowPart part) {
        ract.use(SARA, KeepingMembers.class)
                .letKnow(
                        SARA,
                        new LetKnow(
                                robin,
                                member.id(),
                                Set.of(part),
                                new Wish(WhoWasAsked.PERSON, "Lo får läsa.", ract.today()),
                                ract.today().plusMonths(6)))
                .orElseThrow();
    }

    private static MeetingHere held(ModelAtWork ract, CaseId robin) {
        return ract.use(SARA, ReadingNetwork.class).read(SARA, robin).meetings().stream()
                .filter(meeting -> meeting.newest().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static MemberWords member(
            ModelAtWork ract, String name, MemberRole role, String organisation, String wish) {
        return new MemberWords(
                name,
                role,
                "",
                organisation,
                "070-174 06 05",
                MemberMark.NONE,
                new Wish(WhoWasAsked.PERSON, wish, ract.today()));
    }
}
