package se.handslag.planning.joint.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.sip.CannotSip.Why;
import se.handslag.planning.joint.sip.invite.InviteToSip;
import se.handslag.planning.joint.sip.invite.Invitee;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.invite.NoteSipAnswer;
import se.handslag.planning.joint.sip.invite.NotingSipAnswers;

class CallingToSipTest extends SipOnBothDatabases {
    private static final Invitee THE_REGION = Invitee.authority(REGION.id());

    @Test
    void nobodyIsCalledBeforeThePersonHasConsented() {
        CaseId kim = openKim();
        needed(kim);
        consent(SARA, kim, PlanningItems.PLAN);

        assertThat(refused(invite(SARA, kim, THE_REGION))).isEqualTo(Why.NO_CONSENT);
        assertThat(refused(invite(SARA, kim, EMPLOYMENT))).isEqualTo(Why.NO_CONSENT);
        assertThat(course(SARA, kim).invitations()).isEmpty();
        assertThat(here(NILS, kim).received()).isEmpty();
    }

    @Test
    void theAuthorityInTheTeamGetsTheInvitationByADisclosureAndAcknowledgesIt() {
        CaseId kim = openKim();
        SipInvitation invitation = called(kim).invitations().get(0);

        ReceivedCopy copy = here(NILS, kim).received().get(0);
        assertThat(copy.item().content())
                .containsEntry(SipSource.FORM, SipSource.INVITATION)
                .containsEntry("place", "Vårdcentralen, rum 4")
                .containsEntry("question", "Vem gör vad i vår?")
                .containsEntry("meeting-at", MEETING.toLocalDate() + " 13.00");
        assertThat(copy.item().content().toString()).doesNotContain("Arbetsförmedlingen");
        assertThat(copy.asksForReceipt()).isTrue();
        assertThat(copies(kim).givenOf(invitation.id())).singleElement().satisfies(given -> assertThat(given.waits())
                .isTrue());
        assertThat(world().use(NILS, AcknowledgingCopies.class)
                        .handle(NILS, new AcknowledgeCopy(kim, copy.id()))
                        .isDone())
                .isTrue();
        assertThat(copies(kim).givenOf(invitation.id())).singleElement().satisfies(given -> assertThat(given.waits())
                .isFalse());
    }

    @Test
    void anAgencyOutsideStandsInTheRegisterOfWhatGoesOut() {
        CaseId kim = openKim();
        SipInvitation invitation = called(kim).invitations().get(1);

        assertThat(copies(kim).outsideOf(invitation.id())).singleElement().satisfies(out -> {
            assertThat(out.receiver()).isEqualTo("Arbetsförmedlingen");
            assertThat(out.basis().answers().all()).containsValue("Kim sa ja på mötet i går");
        });
        assertThat(copies(kim).givenOf(invitation.id())).isEmpty();
    }

    @Test
    void anAgencyThatThePersonHasNotSaidYesToIsNotCalledAndThenNobodyIs() {
        CaseId kim = openKim();
        consent(SARA, kim, PlanningItems.SIP);
        needed(kim);

        CannotSip refusal = refused(invite(
                SARA,
                kim,
                THE_REGION,
                Invitee.outside(ReceiverKind.OTHER_AUTHORITY, "Försäkringskassan", SipChannel.LETTER, "")));

        assertThat(refusal).isInstanceOf(CannotSip.NotHandedOver.class);
        assertThat(((CannotSip.NotHandedOver) refusal).why()).isInstanceOf(CannotDisclose.ConditionOpen.class);
        assertThat(course(SARA, kim).invitations()).isEmpty();
        assertThat(here(NILS, kim).received()).isEmpty();
    }

    @Test
    void toThePersonNothingIsDisclosed() {
        CaseId kim = openKim();
        consent(SARA, kim, PlanningItems.SIP);
        needed(kim);

        done(invite(SARA, kim, Invitee.person("Kim", SipChannel.LETTER)));

        assertThat(course(SARA, kim).invitations()).singleElement().satisfies(one -> {
            assertThat(one.isForThePerson()).isTrue();
            assertThat(copies(kim).outsideOf(one.id())).isEmpty();
        });
    }

    @Test
    void aWithdrawnConsentStopsTheNextInvitationAndTheStepGoesBack() {
        CaseId kim = openKim();
        called(kim);
        withdraw(kim);

        assertThat(here(SARA, kim).step()).isEqualTo(SipStep.CONSENT);
        assertThat(refused(invite(SARA, kim, THE_REGION))).isEqualTo(Why.NO_CONSENT);
    }

    @Test
    void anInvitationIsRefusedWithWhatIsMissing() {
        CaseId kim = openKim();
        consent(SARA, kim, PlanningItems.SIP);
        needed(kim);
        LocalDateTime past = TODAY.minusDays(1).atTime(9, 0);

        assertThat(refused(invite(SARA, kim))).isEqualTo(Why.NOBODY_CALLED);
        assertThat(refused(invite(kim, Optional.empty(), "Här", EMPLOYMENT))).isEqualTo(Why.NO_MEETING);
        assertThat(refused(invite(kim, Optional.of(past), "Här", EMPLOYMENT))).isEqualTo(Why.MEETING_IN_THE_PAST);
        assertThat(refused(invite(kim, Optional.of(MEETING), " ", EMPLOYMENT))).isEqualTo(Why.NO_PLACE);
        assertThat(refused(invite(kim, Optional.of(MEETING), "x".repeat(401), EMPLOYMENT)))
                .isEqualTo(Why.TOO_LONG);
        assertThat(refused(invite(SARA, kim, EMPLOYMENT, EMPLOYMENT))).isEqualTo(Why.CALLED_TWICE);
        assertThat(refused(invite(
                        SARA, kim, Invitee.outside(ReceiverKind.ANYONE_ELSE, " ", SipChannel.PHONE, "Kim sa ja"))))
                .isEqualTo(Why.NO_RECEIVER);
        assertThat(refused(invite(
                        SARA,
                        kim,
                        Invitee.outside(ReceiverKind.LAW_ENFORCEMENT, "Polisen", SipChannel.LETTER, "Kim sa ja"))))
                .isEqualTo(Why.NOT_TO_BE_CALLED);
        assertThat(refused(invite(SARA, kim, Invitee.authority(ALVKARLEBY.id()))))
                .isEqualTo(Why.NOT_TO_BE_CALLED);
    }

    @Test
    void whatIsAnsweredByPhoneIsWrittenDownAndTheLastThatWasSaidCounts() {
        CaseId kim = openKim();
        SipInvitation employment = called(kim).invitations().get(1);
        assertThat(course(SARA, kim).answerTo(employment)).isEmpty();

        done(note(kim, employment.id(), Optional.of(SipAnswer.Said.COMING), TODAY));
        done(note(kim, employment.id(), Optional.of(SipAnswer.Said.NOT_COMING), TODAY));

        assertThat(course(SARA, kim).answerTo(employment).map(SipAnswer::said)).contains(SipAnswer.Said.NOT_COMING);
        assertThat(refused(note(kim, employment.id(), Optional.empty(), TODAY))).isEqualTo(Why.NO_SUCH_ANSWER);
        assertThat(refused(note(kim, UUID.randomUUID(), Optional.of(SipAnswer.Said.COMING), TODAY)))
                .isEqualTo(Why.NO_SUCH_INVITATION);
        assertThat(refused(note(kim, employment.id(), Optional.of(SipAnswer.Said.COMING), TODAY.plusDays(1))))
                .isEqualTo(Why.IN_THE_FUTURE);
        assertThat(refused(note(kim, employment.id(), Optional.of(SipAnswer.Said.COPY_RECEIVED), TODAY)))
                .isEqualTo(Why.NOT_LOCKED);
    }

    private static Outcome<SipAnswer, CannotSip> note(
            CaseId kim, UUID invitation, Optional<SipAnswer.Said> said, LocalDate on) {
        return world().use(SARA, NotingSipAnswers.class)
                .handle(SARA, new NoteSipAnswer(kim, course(SARA, kim).id(), invitation, said, "Lisa i växeln", on));
    }

    private static Outcome<List<SipInvitation>, CannotSip> invite(
            CaseId kim, Optional<LocalDateTime> at, String place, Invitee invitee) {
        return world().use(SARA, InvitingToSips.class)
                .handle(SARA, new InviteToSip(kim, course(SARA, kim).id(), at, place, "", List.of(invitee), false));
    }

    private static ReadingCopies.Copies copies(CaseId kim) {
        return world().use(SARA, ReadingCopies.class).about(SARA, kim);
    }

    private static void withdraw(CaseId kim) {
        world().use(SARA, ReadingConsents.class).about(SARA, kim).forEach(consent -> assertThat(
                        world().use(SARA, WithdrawingConsent.class)
                                .handle(SARA, new WithdrawConsent(kim, consent.id(), "Ringde"))
                                .isDone())
                .isTrue());
    }
}
