package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.scenarios.ModelAtWork.refused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.CannotSip.Why;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipChannel;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCopy;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipEnd;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipLock;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipRowId;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.end.EndSip;
import se.handslag.planning.joint.sip.end.EndingSips;
import se.handslag.planning.joint.sip.followup.FollowUpSip;
import se.handslag.planning.joint.sip.followup.FollowingUpSips;
import se.handslag.planning.joint.sip.invite.InviteToSip;
import se.handslag.planning.joint.sip.invite.Invitee;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.invite.NoteSipAnswer;
import se.handslag.planning.joint.sip.invite.NotingSipAnswers;
import se.handslag.planning.joint.sip.lock.LockSip;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;
import se.handslag.teams.intensive.IntensiveCaseManagement;

/**
 * A coordinated individual plan between three agencies and two municipalities, from the need to the end: SoL (2025:400) 10 kap. 8–9 §§, HSL
 * (2017:30) 16 kap. 4 §.
 *
 * <p>Uppsala calls, the region has its part in the team, and the employment service and the other municipality, to which the person is about to
 * move, are called by letter on the person's yes to each. The other municipality is in the same installation and learns nothing by it.
 */
@CompositionRoot(because = "it plays the staff of every authority")
class SipScenarioTest {

    @Test
    void threeAgenciesAndTwoMunicipalitiesMakeOnePlanThatIsLockedFollowedUpAndEnded() {
        try (ModelAtWork intensive = ModelAtWork.of(new IntensiveCaseManagement())) {
            CaseId alex = intensive.comesIn("20021123-9801", "Alex", "Lund");
            intensive.isAssessedByBoth(alex);
            intensive.isGrantedSupport(alex, 12);
            theNeedIsSeen(intensive, alex);
            everyoneIsCalled(intensive, alex);
            SipLock lock = theyMeetAndThePlanIsLocked(intensive, alex);
            whatIsLockedIsLocked(intensive, alex, lock);
            theRegionHasItsCopyAndSaysSo(intensive, alex, lock);
            theOtherMunicipalityLearnsOfNobody(intensive, alex);
            itIsFollowedUpAndEnded(intensive, alex, lock);
            intensive.everyHandOverIsAnActOnAGround(alex, PlanningItems.SIP);
        }
    }

    private static void theNeedIsSeen(ModelAtWork intensive, CaseId alex) {
        var need = intensive
                .use(SARA, RecordingSipNeeds.class)
                .handle(
                        SARA,
                        new RecordSipNeed(
                                alex,
                                intensive.today(),
                                Optional.of(SipInitiator.PERSON),
                                "Att slippa berätta allt igen",
                                "Vem gör vad när jag flyttar?"))
                .orElseThrow();
        assertThat(need.law(AuthorityKind.MUNICIPALITY))
                .contains("10 kap. 8–9 §§")
                .contains("2025:400");
        assertThat(need.law(AuthorityKind.REGION)).contains("16 kap. 4 §");
    }

    private static void everyoneIsCalled(ModelAtWork intensive, CaseId alex) {
        LocalDateTime meeting = intensive.today().plusDays(14).atTime(13, 0);
        InvitingToSips inviting = intensive.use(SARA, InvitingToSips.class);
        Invitee employment = Invitee.outside(
                ReceiverKind.OTHER_AUTHORITY, "Arbetsförmedlingen", SipChannel.LETTER, "Alex sa ja i dag");
        assertThat(refused(inviting.handle(
                        SARA,
                        invitation(
                                intensive,
                                alex,
                                meeting,
                                Invitee.outside(
                                        ReceiverKind.OTHER_AUTHORITY, "Arbetsförmedlingen", SipChannel.LETTER, "")))))
                .as("nobody outside is called of whom the person has not said yes")
                .isInstanceOf(CannotSip.NotHandedOver.class);
        inviting.handle(
                        SARA,
                        invitation(
                                intensive,
                                alex,
                                meeting,
                                Invitee.authority(REGION.id()),
                                employment,
                                Invitee.outside(
                                        ReceiverKind.OTHER_AUTHORITY,
                                        "Älvkarleby kommun, socialtjänsten",
                                        SipChannel.LETTER,
                                        "Alex sa ja i dag"),
                                Invitee.person("Alex Lund", SipChannel.IN_PERSON)))
                .orElseThrow();
        SipInvitation called = course(intensive, alex).invitations().stream()
                .filter(one -> one.receiver().equals("Arbetsförmedlingen"))
                .findFirst()
                .orElseThrow();
        intensive
                .use(SARA, NotingSipAnswers.class)
                .handle(
                        SARA,
                        new NoteSipAnswer(
                                alex,
                                called.sip(),
                                called.id(),
                                Optional.of(SipAnswer.Said.COMING),
                                "Per ringde",
                                intensive.today()))
                .orElseThrow();
        assertThat(course(intensive, alex).answerTo(called)).isPresent();
        assertThat(intensive.support().received(NILS, alex, PlanningItems.SIP))
                .as("the call has come to the region")
                .hasSize(1);
        acknowledges(intensive, alex);
    }

    private static InviteToSip invitation(ModelAtWork intensive, CaseId alex, LocalDateTime at, Invitee... invitees) {
        return new InviteToSip(
                alex,
                course(intensive, alex).id(),
                Optional.of(at),
                "Vårdcentralen, rum 4",
                "",
                List.of(invitees),
                false);
    }

    private static SipLock theyMeetAndThePlanIsLocked(ModelAtWork intensive, CaseId alex) {
        intensive.daysPass(14);
        SipVersion version = intensive
                .use(SARA, SavingSips.class)
                .handle(SARA, SaveSip.of(alex, course(intensive, alex).id(), Revision.UNSAVED, whatIsAgreed(intensive)))
                .orElseThrow()
                .version();
        Set<UUID> everyone = course(intensive, alex).invitations().stream()
                .map(SipInvitation::id)
                .collect(Collectors.toSet());
        SipLock lock = intensive
                .use(SARA, LockingSips.class)
                .handle(SARA, new LockSip(alex, course(intensive, alex).id(), version.revision(), everyone, false))
                .orElseThrow();
        assertThat(lock.lead()).isEqualTo(SipParty.MUNICIPALITY);
        return lock;
    }

    private static SipContent whatIsAgreed(ModelAtWork intensive) {
        return new SipContent(
                "Att slippa berätta allt igen",
                "Vem gör vad när jag flyttar?",
                "Alex flyttar till Älvkarleby i maj",
                "Ha kontakt med alla tre före flytten",
                "Ett arbete i Skutskär",
                List.of(
                        row(intensive, "Sömn", "Samtal", SipParty.REGION, "Nils Ek"),
                        row(intensive, "Boende", "Boendestöd till flytten", SipParty.MUNICIPALITY, "Sara Lind"),
                        row(
                                intensive,
                                "Boende efter flytten",
                                "Boendestöd från den första dagen",
                                SipParty.OTHER_PRINCIPAL,
                                "Älvkarleby kommun"),
                        row(intensive, "Arbete", "Praktik", SipParty.OTHER, "Arbetsförmedlingen"),
                        row(intensive, "Flytten", "Säger upp lägenheten", SipParty.PERSON, "Alex")),
                "Alex, Sara Lind, Nils Ek, Per från Arbetsförmedlingen",
                "Finns, hos Nils",
                Optional.of(SipParty.MUNICIPALITY),
                "Sara Lind, Uppsala kommun",
                Optional.of(intensive.today()),
                Optional.of(intensive.today().plusMonths(3)),
                "Sara Lind");
    }

    private static SipRow row(ModelAtWork intensive, String need, String intervention, SipParty answers, String whom) {
        return new SipRow(
                SipRowId.next(intensive.world().clock()), need, intervention, Optional.of(answers), whom, "före maj");
    }

    private static void whatIsLockedIsLocked(ModelAtWork intensive, CaseId alex, SipLock lock) {
        SipContent content = locked(intensive, alex, lock);
        assertThat(content.rows())
                .extracting(SipRow::whom)
                .containsExactly("Nils Ek", "Sara Lind", "Älvkarleby kommun", "Arbetsförmedlingen", "Alex");
        assertThat(refused(intensive
                        .use(SARA, SavingSips.class)
                        .handle(
                                SARA,
                                SaveSip.of(
                                        alex, course(intensive, alex).id(), lock.revision(), whatIsAgreed(intensive)))))
                .isEqualTo(Why.LOCKED);
        assertThat(locked(intensive, alex, lock)).isEqualTo(content);
        assertThat(intensive.use(SARA, DisclosingOutward.class).about(SARA, alex))
                .as("each outside has been sent the call and the plan, on the person's yes")
                .filteredOn(gone -> !gone.receiver().startsWith("Alex"))
                .hasSize(4)
                .allSatisfy(gone -> assertThat(gone.basis().ground()).isEqualTo(Ground.CONSENT))
                .extracting(gone -> gone.receiver())
                .containsOnly("Arbetsförmedlingen", "Älvkarleby kommun, socialtjänsten");
    }

    private static void theRegionHasItsCopyAndSaysSo(ModelAtWork intensive, CaseId alex, SipLock lock) {
        var received = intensive.use(NILS, ReadingSips.class).read(NILS, alex).received();
        assertThat(received).hasSize(2);
        assertThat(SipCopy.read(received.get(0).item().content())).isEqualTo(locked(intensive, alex, lock));
        acknowledges(intensive, alex);
        assertThat(intensive.log(NILS, alex))
                .as("that the region has acknowledged stands in its own log")
                .anySatisfy(line -> {
                    assertThat(line.verb()).isEqualTo("copy.acknowledge");
                    assertThat(line.name()).isEqualTo("Nils Ek");
                });
    }

    private static void acknowledges(ModelAtWork intensive, CaseId alex) {
        var newest = intensive
                .use(NILS, ReadingSips.class)
                .read(NILS, alex)
                .received()
                .get(0);
        assertThat(newest.asksForReceipt()).isTrue();
        intensive
                .use(NILS, AcknowledgingCopies.class)
                .handle(NILS, new AcknowledgeCopy(alex, newest.id()))
                .orElseThrow();
    }

    private static void theOtherMunicipalityLearnsOfNobody(ModelAtWork intensive, CaseId alex) {
        ReadingCaseFiles files = intensive.use(OSKAR, ReadingCaseFiles.class);
        assertThat(OSKAR.employer()).isEqualTo(ALVKARLEBY.id());
        assertThat(files.list(OSKAR)).isEmpty();
        assertThat(files.open(OSKAR, alex)).isEmpty();
        assertThat(files.search(OSKAR, "Alex")).isEmpty();
        assertThat(intensive.use(OSKAR, ReadingSips.class).read(OSKAR, alex).received())
                .isEmpty();
    }

    private static void itIsFollowedUpAndEnded(ModelAtWork intensive, CaseId alex, SipLock lock) {
        intensive.world().clock().set(lock.followUpOn());
        intensive
                .use(SARA, FollowingUpSips.class)
                .handle(
                        SARA,
                        new FollowUpSip(
                                alex,
                                lock.sip(),
                                intensive.today(),
                                Optional.of(Direction.BETTER),
                                "Jag bor i Skutskär nu",
                                "Alla har gjort sitt",
                                Optional.of(intensive.today().plusMonths(3)),
                                "Sara Lind"))
                .orElseThrow();
        intensive
                .use(SARA, EndingSips.class)
                .handle(SARA, new EndSip(alex, lock.sip(), intensive.today(), Optional.of(SipEnd.Reason.MOVED), ""))
                .orElseThrow();
        assertThat(intensive.use(SARA, ReadingSips.class).read(SARA, alex).ongoing())
                .isEmpty();
    }

    private static SipCourse course(ModelAtWork intensive, CaseId alex) {
        return intensive.use(SARA, ReadingSips.class).read(SARA, alex).own().get(0);
    }

    private static SipContent locked(ModelAtWork intensive, CaseId alex, SipLock lock) {
        return intensive
                .use(SARA, ReadingSips.class)
                .locked(SARA, alex, lock.id())
                .orElseThrow()
                .content();
    }
}
