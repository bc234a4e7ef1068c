package se.handslag.planning.joint.network;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casefile.protection.ProtectIdentity;
import se.handslag.core.casefile.protection.ProtectingIdentity;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.core.fixture.Persons;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.fixture.Blocked;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.crisis.CrisisSamples;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.GroupMeetingId;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.network.group.PlanGroupMeeting;
import se.handslag.planning.joint.network.group.WriteMinutes;
import se.handslag.planning.joint.network.page.CannotHandPage;
import se.handslag.planning.joint.network.page.HandPage;
import se.handslag.planning.joint.network.page.HandedPage;
import se.handslag.planning.joint.network.page.HandingPages;
import se.handslag.planning.joint.network.page.OpenedPage;
import se.handslag.planning.joint.network.page.OpeningPages;
import se.handslag.planning.joint.network.page.PageLink;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;
import se.handslag.planning.region.discharge.CloseCareFile;
import se.handslag.planning.region.discharge.ClosingCareFile;

/** A member without an account sees the page that was handed to them, as long as the person lets them, and nothing else. */
class HandingPagesTest extends PlanningOnBothDatabases {

    @Test
    void theLinkOpensExactlyWhatWasHandedOverAlsoWhenTheRecordHasChanged() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        HandedPage handed = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30));
        saved(kim, new Revision(1), "Något annat");

        OpenedPage page = open(SARA, handed.link()).orElseThrow();
        assertThat(page.item().content())
                .containsEntry("goal.1", "Handla själv")
                .hasSize(1);
        assertThat(page.whose()).isEqualTo("Evas son");
        assertThat(page.expiresAt()).isEqualTo(world().clock().instant().plus(Duration.ofDays(30)));
    }

    @Test
    void eachOpeningStandsInTheLogWithTheMemberAsActorOnTheGroundOfTheDisclosure() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        HandedPage handed = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30));
        open(SARA, handed.link());

        assertThat(log(SARA, kim)).containsExactly("member-" + lo.id() + " done handed-over");
        assertThat(log(NILS, kim)).isEmpty();
    }

    @Test
    void itIsADisclosureToSomeoneOutsideOnThePersonsConsent() {
        CaseId kim = withPlan();
        Member per = done(world().use(SARA, KeepingMembers.class)
                .handle(SARA, SaveMember.added(kim, NetworkSamples.adviser(TODAY))));
        done(world().use(SARA, KeepingMembers.class)
                .letKnow(SARA, NetworkSamples.letKnow(kim, per, TODAY, KnowPart.PLAN_GOALS)));
        HandedPage handed = done(hand(SARA, kim, per, KnowPart.PLAN_GOALS, 30));

        assertThat(world().use(SARA, DisclosingOutward.class).about(SARA, kim))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.id()).isEqualTo(handed.page().disclosure());
                    assertThat(gone.receiver()).isEqualTo("Per Lind, Arbetsförmedlingen");
                    assertThat(gone.basis().ground()).isEqualTo(Ground.CONSENT);
                    assertThat(gone.basis().answers().all()).containsValue(TODAY + ": Jag vill ha med min syster.");
                });
    }

    @Test
    void whatNeverWasALinkOpensNothingAndLeavesNoLine() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        PageLink link = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30)).link();
        char last = link.secret().charAt(42);
        String nearly = link.secret().substring(0, 42) + (last == 'A' ? 'B' : 'A');

        assertThat(open(SARA, PageLink.parse(nearly).orElseThrow())).isEmpty();
        assertThat(open(NILS, link)).isEmpty();
        assertThat(log(SARA, kim)).isEmpty();
        assertThat(List.of("", "a", link.secret() + "a", link.hash(), "' or 1=1 --", "../../person"))
                .allSatisfy(guess -> assertThat(PageLink.parse(guess)).isEmpty());
    }

    @Test
    void noTwoLinksAreAlikeAndTheStoreHoldsNoneOfThem() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        PageLink one = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30)).link();
        PageLink other = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30)).link();

        assertThat(one.secret()).hasSize(43).isNotEqualTo(other.secret());
        assertThat(one.toString()).doesNotContain(one.secret());
        List<String> kept = world().inUnit(SARA, () -> {
            try (var statement =
                            world().use(SARA, RecordSession.class).connection().createStatement();
                    var rows =
                            statement.executeQuery("select link_hash from group_page where case_id = '" + kim + "'")) {
                List<String> hashes = new ArrayList<>();
                while (rows.next()) {
                    hashes.add(rows.getString(1));
                }
                return hashes;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(kept).containsExactlyInAnyOrder(one.hash(), other.hash());
    }

    @Test
    void anExpiredLinkOpensNothingAndTheAttemptStandsInTheLog() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        PageLink link = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 3)).link();
        world().clock().advance(Duration.ofDays(3).minusSeconds(1));
        assertThat(open(SARA, link)).isPresent();
        world().clock().advance(Duration.ofSeconds(1));
        assertThat(open(SARA, link)).isEmpty();

        assertThat(log(SARA, kim))
                .containsExactly(
                        "member-" + lo.id() + " refused handed-over", "member-" + lo.id() + " done handed-over");
    }

    @Test
    void aLinkNeverOutlivesWhatThePersonHasSaid() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        done(world().use(SARA, KeepingMembers.class)
                .letKnow(
                        SARA,
                        new LetKnow(
                                kim,
                                lo.id(),
                                Set.of(KnowPart.PLAN_GOALS),
                                NetworkSamples.wish(TODAY),
                                TODAY.plusDays(1))));
        PageLink link = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30)).link();
        world().clock().set(TODAY.plusDays(1));
        assertThat(open(SARA, link)).isPresent();
        world().clock().set(TODAY.plusDays(2));
        assertThat(open(SARA, link)).isEmpty();
    }

    @Test
    void aWithdrawnLinkOpensNothingAndTheOtherMembersDoes() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        Member other = letting(SARA, kim, KnowPart.PLAN_GOALS);
        HandedPage handed = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30));
        PageLink theirs = done(hand(SARA, kim, other, KnowPart.PLAN_GOALS, 30)).link();
        HandingPages pages = world().use(SARA, HandingPages.class);
        done(pages.withdraw(SARA, kim, handed.page().id()));

        assertThat(open(SARA, handed.link())).isEmpty();
        assertThat(open(SARA, theirs)).isPresent();
        assertThat(refused(pages.withdraw(SARA, kim, handed.page().id()))).isEqualTo(CannotHandPage.WITHDRAWN_ALREADY);
        assertThat(refused(pages.withdraw(SARA, kim, new UUID(7, 7)))).isEqualTo(CannotHandPage.NO_SUCH_PAGE);
        assertThat(refused(pages.withdraw(SARA, openKim(), handed.page().id()))).isEqualTo(CannotHandPage.NO_SUCH_PAGE);
    }

    @Test
    void consentThatIsTakenBackClosesAtOnceAndSoDoesLeavingTheGroup() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        Member other = letting(SARA, kim, KnowPart.PLAN_GOALS);
        PageLink link = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30)).link();
        PageLink theirs = done(hand(SARA, kim, other, KnowPart.PLAN_GOALS, 30)).link();
        KeepingMembers members = world().use(SARA, KeepingMembers.class);

        done(members.letKnow(SARA, NetworkSamples.letKnow(kim, lo, TODAY, KnowPart.MINUTES)));
        assertThat(open(SARA, link)).isEmpty();
        assertThat(open(SARA, theirs)).isPresent();
        done(members.end(SARA, new EndMembership(kim, other.id(), EndReason.PERSONS_WISH, "", TODAY)));
        assertThat(open(SARA, theirs)).isEmpty();
    }

    @Test
    void whatThePersonBlocksIsClosedToTheLinkToo() {
        CaseId kim = openKim();
        done(world().use(NILS, SavingCrisisPlan.class)
                .handle(NILS, SaveCrisisPlan.of(kim, Revision.UNSAVED, CrisisSamples.made(TODAY))));
        Member lo = letting(NILS, kim, KnowPart.CRISIS_PLAN);
        PageLink link = done(hand(NILS, kim, lo, KnowPart.CRISIS_PLAN, 30)).link();
        assertThat(open(NILS, link)).isPresent();
        Blocked.part(world(), kim, RecordPart.PLANS);

        assertThat(open(NILS, link)).isEmpty();
        assertThat(refused(hand(NILS, kim, lo, KnowPart.CRISIS_PLAN, 30))).isEqualTo(CannotHandPage.BLOCKED);
    }

    @Test
    void aProtectedIdentityClosesEveryLinkAndNoneIsMade() {
        CaseId kim = world().openCase(Persons.kim(world().clock()), SARA, NILS);
        grant(SARA, kim, TODAY, TODAY.plusMonths(3).minusDays(1));
        saved(kim, Revision.UNSAVED, "Handla själv");
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        PageLink link = done(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30)).link();
        done(world().use(SARA, ProtectingIdentity.class)
                .handle(
                        SARA,
                        new ProtectIdentity(
                                kim, ProtectedIdentity.CONFIDENTIALITY_MARK, ProtectionSource.TOLD, TODAY)));

        assertThat(open(SARA, link)).isEmpty();
        assertThat(log(SARA, kim)).containsExactly("member-" + lo.id() + " refused protected");
        assertThat(refused(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30))).isEqualTo(CannotHandPage.PROTECTED);
    }

    @Test
    void aCaseThatHasEndedClosesItsLinks() {
        CaseId kim = openKim();
        done(world().use(NILS, SavingCrisisPlan.class)
                .handle(NILS, SaveCrisisPlan.of(kim, Revision.UNSAVED, CrisisSamples.made(TODAY))));
        Member lo = letting(NILS, kim, KnowPart.CRISIS_PLAN);
        HandedPage handed = done(hand(NILS, kim, lo, KnowPart.CRISIS_PLAN, 30));
        done(world().use(NILS, ClosingCareFile.class)
                .handle(NILS, new CloseCareFile(kim, TODAY, DischargeReason.COMPLETED, "")));

        assertThat(open(NILS, handed.link())).isEmpty();
        assertThat(refused(hand(NILS, kim, lo, KnowPart.CRISIS_PLAN, 30))).isEqualTo(CannotHandPage.CASE_CLOSED);
        done(world().use(NILS, HandingPages.class)
                .withdraw(NILS, kim, handed.page().id()));
    }

    @Test
    void minutesGoToThoseWhoMayKnowThemAlone() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.MINUTES);
        Member other = letting(SARA, kim, KnowPart.PLAN_GOALS);
        HoldingGroupMeetings meetings = world().use(SARA, HoldingGroupMeetings.class);
        GroupMeetingId meeting = done(meetings.handle(
                        SARA, PlanGroupMeeting.anew(kim, new GroupMeeting.Planned(TODAY, "", "", "Flytta", false))))
                .id();
        Minutes minutes = done(meetings.handle(
                SARA,
                new WriteMinutes(
                        kim,
                        meeting,
                        Revision.UNSAVED,
                        new Minutes.Words(TODAY, true, Set.of(lo.id()), "Jag vill.", "Vi talade."),
                        List.of())));

        HandPage toLo = new HandPage(kim, lo.id(), KnowPart.MINUTES, minutes.id(), 30);
        OpenedPage page = open(
                        SARA,
                        done(world().use(SARA, HandingPages.class).handle(SARA, toLo))
                                .link())
                .orElseThrow();
        assertThat(page.item().content())
                .containsEntry("minutes", "Vi talade.")
                .containsEntry("present", "Lo Ek")
                .containsEntry("own-words", "Jag vill.");
        assertThat(refused(world().use(SARA, HandingPages.class)
                        .handle(SARA, new HandPage(kim, other.id(), KnowPart.MINUTES, minutes.id(), 30))))
                .isEqualTo(CannotHandPage.MAY_NOT_KNOW);
        assertThat(refused(world().use(SARA, HandingPages.class)
                        .handle(SARA, new HandPage(kim, other.id(), KnowPart.PLAN_GOALS, minutes.id(), 30))))
                .isEqualTo(CannotHandPage.NO_SUCH_ITEM);
    }

    @Test
    void refusesWhatIsWrong() {
        CaseId kim = withPlan();
        Member lo = letting(SARA, kim, KnowPart.PLAN_GOALS);
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);

        assertThat(refused(hand(jonas, kim, lo, KnowPart.PLAN_GOALS, 30))).isEqualTo(CannotHandPage.NO_MANDATE);
        assertThat(refused(hand(SARA, kim, lo, KnowPart.MINUTES, 30))).isEqualTo(CannotHandPage.MAY_NOT_KNOW);
        assertThat(refused(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 91))).isEqualTo(CannotHandPage.WRONG_DAYS);
        assertThat(refused(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 0))).isEqualTo(CannotHandPage.WRONG_DAYS);
        assertThat(refused(hand(SARA, kim, as(kim, MemberRole.OWN_STAFF), KnowPart.PLAN_GOALS, 30)))
                .isEqualTo(CannotHandPage.READS_THE_RECORD);
        assertThat(refused(hand(SARA, kim, as(kim, MemberRole.OTHER_SIDE), KnowPart.PLAN_GOALS, 30)))
                .isEqualTo(CannotHandPage.HAS_A_RECORD);
        CaseId another = openKim();
        assertThat(refused(hand(SARA, another, lo, KnowPart.PLAN_GOALS, 30))).isEqualTo(CannotHandPage.NO_SUCH_MEMBER);
        done(world().use(SARA, KeepingMembers.class)
                .end(SARA, new EndMembership(kim, lo.id(), EndReason.OWN_WISH, "", TODAY)));
        assertThat(refused(hand(SARA, kim, lo, KnowPart.PLAN_GOALS, 30))).isEqualTo(CannotHandPage.HAS_LEFT);
    }

    private static CaseId withPlan() {
        CaseId kim = kimWithSupport();
        saved(kim, Revision.UNSAVED, "Handla själv");
        return kim;
    }

    private static void saved(CaseId kim, Revision seen, String goal) {
        done(world().use(SARA, SavingImplementationPlan.class).handle(SARA, SavePlan.of(kim, seen, goals(goal(goal)))));
    }

    private static Member letting(Actor actor, CaseId kim, KnowPart... parts) {
        LocalDate today = world().clock().today();
        KeepingMembers members = world().use(actor, KeepingMembers.class);
        Member lo = done(members.handle(actor, SaveMember.added(kim, NetworkSamples.sister(today))));
        done(members.letKnow(actor, NetworkSamples.letKnow(kim, lo, today, parts)));
        return lo;
    }

    private static Member as(CaseId kim, MemberRole role) {
        KeepingMembers members = world().use(SARA, KeepingMembers.class);
        Member member = done(members.handle(SARA, SaveMember.added(kim, NetworkSamples.as(role, TODAY))));
        done(members.letKnow(SARA, NetworkSamples.letKnow(kim, member, TODAY, KnowPart.PLAN_GOALS)));
        return member;
    }

    private static Outcome<HandedPage, CannotHandPage> hand(
            Actor actor, CaseId kim, Member member, KnowPart part, int days) {
        UUID item = (part == KnowPart.CRISIS_PLAN
                        ? world().use(actor, ReadingCrisisPlans.class)
                                .read(actor, kim)
                                .own()
                                .map(plan -> plan.id().value())
                        : planOf(SARA, kim).map(plan -> plan.id().value()))
                .orElse(new UUID(7, 7));
        return world().use(actor, HandingPages.class).handle(actor, new HandPage(kim, member.id(), part, item, days));
    }

    private static Optional<OpenedPage> open(Actor at, PageLink link) {
        return world().use(at, OpeningPages.class).open(link);
    }

    private static List<String> log(Actor actor, CaseId kim) {
        return world().inUnit(actor, () -> world().use(actor, AccessLog.class).about(kim, 200).stream()
                .filter(line -> line.verb().equals("resource-group.open-page"))
                .map(line -> line.staff() + " " + line.result() + " " + line.ground())
                .toList());
    }
}
