package se.handslag.planning.region.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.staff;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Duty;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.core.fixture.Persons;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.task.DerivedTask;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.Blocked;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.planning.joint.sip.invite.InviteToSip;
import se.handslag.planning.joint.sip.invite.Invitee;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;
import se.handslag.planning.joint.stay.NoticeForm;
import se.handslag.planning.municipality.stay.NoticedStay;
import se.handslag.planning.region.stay.CannotKeepStay.Why;

class StaysTest extends StayOnBothDatabases {

    @Test
    void fromAdmissionToDischargeEachClockRunsUntilItIsMet() {
        CaseId kim = openKim();
        StayId stay = admitted(kim);
        assertThat(task(NILS, kim, "stay-tell").due()).isEqualTo(TODAY.plusDays(1));
        assertThat(kinds(NILS, kim)).doesNotContain("stay-care-contact", "stay-call", "stay-information");

        done(telling().handle(NILS, tell(kim, stay)));
        assertThat(kinds(NILS, kim)).doesNotContain("stay-tell");
        assertThat(task(NILS, kim, "stay-care-contact").due()).isEqualTo(PLANNED);

        later(2);
        done(ready(kim, stay));
        assertThat(task(NILS, kim, "stay-care-contact").due()).isEqualTo(PLANNED);
        assertThat(task(NILS, kim, "stay-call").due()).isEqualTo(today().plusDays(3));
        assertThat(stays(kim).paysFrom()).hasValue(today().plusDays(3));
        assertThat(stays(kim).agreed()).isFalse();
        assertThat(task(SARA, kim, "stay-pays-from").due()).isEqualTo(today().plusDays(3));

        done(keeping().handle(NILS, new AppointContact(kim, stay, "Nils Ek, öppenvården")));
        assertThat(kinds(NILS, kim)).doesNotContain("stay-care-contact");
        call(kim);
        assertThat(kinds(NILS, kim)).doesNotContain("stay-call");
        assertThat(stays(kim).called()).isTrue();
        assertThat(stays(kim).callBy()).isEmpty();

        later(1);
        done(leaves(kim, stay, ""));
        assertThat(task(NILS, kim, "stay-information").due()).isEqualTo(today());
        assertThat(stays(kim).paysFrom()).isEmpty();
        done(telling().handle(NILS, information(kim, stay, Ground.DUTY_TO_TELL)));
        assertThat(kinds(NILS, kim)).noneMatch(kind -> kind.startsWith("stay-"));
        assertThat(kinds(SARA, kim)).doesNotContain("stay-pays-from");
        assertThat(stays(kim).now()).isEmpty();
        assertThat(stays(kim).earlier()).hasSize(1);
        assertThat(noticed(kim).stays()).singleElement().satisfies(told -> assertThat(told.isGoingOn())
                .isFalse());
    }

    @Test
    void theMunicipalityReadsTheNoticesAndNeverTheStay() {
        CaseId kim = world().openCase(Persons.kim(world().clock()), SARA, NILS);
        StayId stay = told(kim);
        done(keeping().handle(NILS, new AppointContact(kim, stay, "Nils Ek, öppenvården")));
        done(ready(kim, stay));
        done(telling().handle(NILS, new WithdrawReady(kim, stay, "Febrig i natt", false)));

        NoticedStay noticed = noticed(kim).stays().get(0);
        assertThat(noticed.notices())
                .extracting(told -> told.notice().form())
                .containsExactly(NoticeForm.ADMITTED, NoticeForm.READY, NoticeForm.NOT_READY);
        assertThat(noticed.notices().get(0).notice()).satisfies(notice -> {
            assertThat(notice.name()).isNotBlank();
            assertThat(notice.number()).isNotBlank();
            assertThat(notice.address()).isEqualTo("Storgatan 1, Uppsala");
            assertThat(notice.planned()).hasValue(PLANNED);
            assertThat(notice.words()).isEmpty();
        });
        assertThat(noticed.notices().toString()).doesNotContain("Storgatan");
        for (NoticedStay.Told told : noticed.notices()) {
            assertThat(told.copy().item().content().values().toString())
                    .doesNotContain("Febrig", "Nils Ek", "both", "voluntary");
        }
        assertThatThrownBy(() -> world().use(SARA, ReadingStays.class)).isInstanceOf(NotOffered.class);
    }

    @Test
    void aNoticeGoesOnTheDutyThatObligesAndStandsInBothLogsUntilItIsAcknowledged() {
        CaseId kim = openKim();
        StayId stay = told(kim);
        Disclosure sent = disclosures(kim).get(0);
        assertThat(sent.ground()).isEqualTo(Ground.DUTY_TO_TELL);
        assertThat(sent.answers().all()).containsValue(Duty.ADMISSION_TO_HOSPITAL.code());
        assertThat(sent.reason()).contains("2017:612");
        assertThat(sent.asksForReceipt()).isTrue();
        assertThat(kinds(SARA, kim)).contains("copy-to-acknowledge");
        assertThat(stays(kim).receipts()).isEmpty();

        ReceivedCopy copy = noticed(kim).stays().get(0).notices().get(0).copy();
        done(world().use(SARA, AcknowledgingCopies.class).handle(SARA, new AcknowledgeCopy(kim, copy.id())));
        UUID notice = stay(kim).admissionTold().orElseThrow().id();
        assertThat(stays(kim).receipts()).containsOnlyKeys(notice);
        assertThat(noticed(kim).receipts()).containsOnlyKeys(copy.id());
        assertThat(kinds(SARA, kim)).doesNotContain("copy-to-acknowledge");
        assertThat(stay).isEqualTo(stay(kim).id());
    }

    @Test
    void aWithdrawnNoticeStopsItsClocksAndANewOneBeginsThemAnew() {
        CaseId kim = openKim();
        StayId stay = told(kim);
        done(ready(kim, stay));
        assertThat(refused(ready(kim, stay))).isEqualTo(Why.READY_ALREADY);
        done(telling().handle(NILS, new WithdrawReady(kim, stay, "Febrig i natt", false)));
        assertThat(stays(kim).paysFrom()).isEmpty();
        assertThat(kinds(NILS, kim)).doesNotContain("stay-call");
        assertThat(kinds(SARA, kim)).doesNotContain("stay-pays-from");

        world().clock().set(TODAY.plusDays(4).atTime(12, 1));
        done(ready(kim, stay));
        assertThat(stays(kim).paysFrom()).hasValue(TODAY.plusDays(8));
        assertThat(noticed(kim).paysFrom()).hasValue(TODAY.plusDays(8));
        assertThat(task(SARA, kim, "stay-pays-from").due()).isEqualTo(TODAY.plusDays(8));
    }

    @Test
    void whoNeedsNothingOfTheMunicipalityIsNotTalkedOfThere() {
        CaseId kim = openKim();
        StayId stay = done(keeping()
                        .handle(
                                NILS,
                                new AdmitPerson(
                                        kim,
                                        "Avdelning 88",
                                        CareForm.VOLUNTARY,
                                        Optional.of(ADMITTED),
                                        Optional.of(PLANNED),
                                        NeedsAfter.OPEN_CARE)))
                .id();
        assertThat(refused(telling().handle(NILS, tell(kim, stay)))).isEqualTo(Why.NOT_NEEDED);
        assertThat(kinds(NILS, kim)).doesNotContain("stay-tell");
        assertThat(noticed(kim).stays()).isEmpty();

        done(keeping().handle(NILS, new JudgeNeeds(kim, stay, NeedsAfter.MUNICIPALITY, Optional.empty())));
        assertThat(task(NILS, kim, "stay-tell").due()).isEqualTo(TODAY.plusDays(1));
        done(telling().handle(NILS, tell(kim, stay)));
        done(ready(kim, stay));
        assertThat(kinds(NILS, kim)).doesNotContain("stay-call");
        assertThat(refused(keeping().handle(NILS, new JudgeNeeds(kim, stay, NeedsAfter.NOBODYS, Optional.empty()))))
                .isEqualTo(Why.TOLD_FALLS_AWAY);
    }

    @Test
    void theInformationMayGoOnConsentAndThenTheConsentIsAskedFor() {
        CaseId kim = openKim();
        StayId stay = told(kim);
        assertThat(refused(telling().handle(NILS, information(kim, stay, Ground.DUTY_TO_TELL))))
                .isEqualTo(Why.NOT_LEFT);
        done(leaves(kim, stay, "Flyttar till en annan region"));
        assertThat(stay(kim).discharged().orElseThrow().reason()).isEqualTo("Flyttar till en annan region");

        assertThat(refused(telling().handle(NILS, information(kim, stay, Ground.CONSENT))))
                .isInstanceOf(CannotKeepStay.NotHandedOver.class);
        assertThat(stay(kim).informationSent()).isEmpty();
        consent(NILS, kim, PlanningItems.INPATIENT_NOTICE);
        done(telling().handle(NILS, information(kim, stay, Ground.CONSENT)));
        assertThat(noticed(kim).stays().get(0).last().words()).isEqualTo("Behöver hembesök i morgon");
        assertThat(refused(telling().handle(NILS, information(kim, stay, Ground.CONSENT))))
                .isEqualTo(Why.SENT_ALREADY);
    }

    @Test
    void theStatuteObligesAlsoWhereThePersonBlocks() {
        CaseId kim = openKim();
        Blocked.objection(world(), NILS, kim);

        StayId stay = told(kim);

        assertThat(stay(kim).id()).isEqualTo(stay);
        assertThat(disclosures(kim)).hasSize(1);
    }

    @Test
    void aBlockedUnitReadsNothingOfIt() {
        CaseId kim = openKim();
        told(kim);
        Blocked.part(world(), kim, RecordPart.PLANS);
        Actor other = staff(REGION, "eva", "Eva Ek", "Sjuksköterska", "Team", Mandate.HEALTH_CARE);

        assertThatThrownBy(() -> world().use(other, ReadingStays.class).about(other, kim))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void everyNoticeHasAllThatTheLawAsksFor() {
        CaseId kim = openKim();
        StayId stay = admitted(kim);
        assertThat(refused(telling()
                        .handle(
                                NILS,
                                new TellOfAdmission(kim, stay, Optional.empty(), "A", Optional.of(PLANNED), false))))
                .isEqualTo(Why.NO_MUNICIPALITY);
        assertThat(refused(telling()
                        .handle(
                                NILS,
                                new TellOfAdmission(
                                        kim, stay, Optional.of(SARA.employer()), " ", Optional.of(PLANNED), false))))
                .isEqualTo(Why.NO_ADDRESS);
        assertThat(refused(telling()
                        .handle(
                                NILS,
                                new TellOfAdmission(
                                        kim, stay, Optional.of(SARA.employer()), "A", Optional.empty(), false))))
                .isEqualTo(Why.NO_PLANNED_DAY);
        assertThat(refused(telling()
                        .handle(
                                NILS,
                                new TellOfAdmission(
                                        kim,
                                        stay,
                                        Optional.of(SARA.employer()),
                                        "A".repeat(301),
                                        Optional.of(PLANNED),
                                        false))))
                .isEqualTo(Why.TOO_LONG);
        assertThat(refused(telling()
                        .handle(
                                NILS,
                                new TellOfAdmission(
                                        kim,
                                        stay,
                                        Optional.of(SARA.employer()),
                                        "A",
                                        Optional.of(TODAY.minusDays(1)),
                                        false))))
                .isEqualTo(Why.PLANNED_TOO_EARLY);
        assertThat(refused(telling()
                        .handle(
                                NILS,
                                new TellOfAdmission(
                                        kim, stay, Optional.of(ALVKARLEBY.id()), "A", Optional.of(PLANNED), false))))
                .isInstanceOf(CannotKeepStay.NotHandedOver.class);
        assertThat(stay(kim).events()).isEmpty();
        assertThat(refused(ready(kim, stay))).isEqualTo(Why.NOT_TOLD);
        done(telling().handle(NILS, tell(kim, stay)));
        assertThat(refused(telling().handle(NILS, tell(kim, stay)))).isEqualTo(Why.TOLD_ALREADY);
        assertThat(refused(telling().handle(NILS, new WithdrawReady(kim, stay, "x", false))))
                .isEqualTo(Why.NOT_READY);
        done(ready(kim, stay));
        assertThat(refused(telling().handle(NILS, new WithdrawReady(kim, stay, " ", false))))
                .isEqualTo(Why.NO_REASON);
        assertThat(refused(telling().handle(NILS, new WithdrawReady(kim, stay, "x".repeat(2001), false))))
                .isEqualTo(Why.TOO_LONG);
    }

    @Test
    void whatIsMissingInAnAdmissionIsSaid() {
        CaseId kim = openKim();
        AdmitPerson whole = admit(kim);
        assertThat(refused(keeping().handle(NILS, admission(whole, " ", Optional.of(ADMITTED)))))
                .isEqualTo(Why.NO_WARD);
        assertThat(refused(keeping().handle(NILS, admission(whole, "x".repeat(301), Optional.of(ADMITTED)))))
                .isEqualTo(Why.TOO_LONG);
        assertThat(refused(keeping().handle(NILS, admission(whole, "A", Optional.empty()))))
                .isEqualTo(Why.NO_MOMENT);
        assertThat(refused(keeping().handle(NILS, admission(whole, "A", Optional.of(now().plusMinutes(1))))))
                .isEqualTo(Why.IN_THE_FUTURE);
        assertThat(refused(keeping()
                        .handle(
                                NILS,
                                new AdmitPerson(
                                        kim,
                                        "A",
                                        CareForm.VOLUNTARY,
                                        Optional.of(ADMITTED),
                                        Optional.of(TODAY.minusDays(1)),
                                        NeedsAfter.BOTH))))
                .isEqualTo(Why.PLANNED_TOO_EARLY);
        done(keeping().handle(NILS, whole));
        assertThat(refused(keeping().handle(NILS, whole))).isEqualTo(Why.ALREADY_ADMITTED);
    }

    @Test
    void whatStandsInTheWayOfADischargeIsSaid() {
        CaseId kim = openKim();
        StayId stay = told(kim);
        assertThat(refused(leaves(kim, stay, ""))).isEqualTo(Why.WITHOUT_CONTACT);
        assertThat(refused(keeping().handle(NILS, new AppointContact(kim, stay, " "))))
                .isEqualTo(Why.NO_CONTACT);
        assertThat(refused(keeping().handle(NILS, new AppointContact(kim, stay, "x".repeat(301)))))
                .isEqualTo(Why.TOO_LONG);
        done(keeping().handle(NILS, new AppointContact(kim, stay, "Nils Ek")));
        assertThat(refused(keeping()
                        .handle(
                                NILS,
                                new DischargeFromStay(kim, stay, Optional.of(ADMITTED.minusMinutes(1)), "Hem", ""))))
                .isEqualTo(Why.BEFORE_ADMISSION);
        assertThat(refused(keeping().handle(NILS, new DischargeFromStay(kim, stay, Optional.empty(), "Hem", ""))))
                .isEqualTo(Why.NO_MOMENT);
        assertThat(refused(keeping()
                        .handle(NILS, new DischargeFromStay(kim, stay, Optional.of(now().plusMinutes(5)), "Hem", ""))))
                .isEqualTo(Why.IN_THE_FUTURE);
        assertThat(refused(keeping().handle(NILS, new DischargeFromStay(kim, stay, Optional.of(now()), "", ""))))
                .isEqualTo(Why.NO_PLACE);
        done(leaves(kim, stay, ""));
        assertThat(refused(leaves(kim, stay, ""))).isEqualTo(Why.HAS_LEFT);
        assertThat(refused(telling().handle(NILS, information(kim, stay, Ground.HARM_TEST))))
                .isEqualTo(Why.NOT_SUCH_GROUND);
        assertThat(refused(telling().handle(NILS, new SendInformation(kim, stay, " ", Ground.DUTY_TO_TELL, false))))
                .isEqualTo(Why.NO_INFORMATION);
        assertThat(refused(telling()
                        .handle(NILS, new SendInformation(kim, stay, "x".repeat(2001), Ground.DUTY_TO_TELL, false))))
                .isEqualTo(Why.TOO_LONG);
    }

    @Test
    void nobodyLeavesUntilTheMunicipalityThatIsNeededHasBeenTold() {
        CaseId kim = openKim();
        StayId stay = admitted(kim);
        done(keeping().handle(NILS, new AppointContact(kim, stay, "Nils Ek")));

        assertThat(refused(leaves(kim, stay, ""))).isEqualTo(Why.NOT_TOLD);

        assertThat(stay(kim).discharged()).isEmpty();
        assertThat(kinds(NILS, kim)).contains("stay-tell");
        done(telling().handle(NILS, tell(kim, stay)));
        done(leaves(kim, stay, ""));

        CaseId robin = openKim();
        StayId another = admitted(robin);
        done(keeping().handle(NILS, new JudgeNeeds(robin, another, NeedsAfter.NOBODYS, Optional.empty())));
        done(leaves(robin, another, ""));
    }

    @Test
    void onlyHealthCareWritesAndOnlyInAnOpenCaseOfItsOwn() {
        CaseId kim = openKim();
        StayId stay = admitted(kim);
        Actor head = staff(REGION, "astrid", "Astrid Ny", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(world().use(head, KeepingStays.class).handle(head, admit(kim))))
                .isEqualTo(Why.NO_MANDATE);
        CaseId another = openKim();
        assertThat(refused(telling().handle(NILS, tell(another, stay)))).isEqualTo(Why.NO_SUCH_STAY);
        assertThat(refused(keeping().handle(NILS, new AppointContact(kim, new StayId(UUID.randomUUID()), "Nils"))))
                .isEqualTo(Why.NO_SUCH_STAY);
    }

    @Test
    void theListTellsWhoIsInHospitalEachAsFarAsItKnows() {
        CaseId kim = openKim();
        CaseId other = openKim();
        StayId stay = told(kim);

        assertThat(inHospitalHere(kim, other)).containsExactly(kim);
        assertThat(inHospitalAsTold(kim, other)).containsExactly(kim);
        done(leaves(kim, stay, "Vill inte ha någon"));
        assertThat(inHospitalHere(kim, other)).isEmpty();
        assertThat(inHospitalAsTold(kim, other)).containsExactly(kim);
    }

    private static Set<CaseId> inHospitalHere(CaseId... cases) {
        return world().use(NILS, ReadingStays.class).inHospital(NILS, List.of(cases));
    }

    private static Set<CaseId> inHospitalAsTold(CaseId... cases) {
        return world().use(SARA, se.handslag.planning.municipality.stay.ReadingNoticedStays.class)
                .inHospital(SARA, List.of(cases));
    }

    private static AdmitPerson admission(AdmitPerson whole, String ward, Optional<LocalDateTime> admittedAt) {
        return new AdmitPerson(whole.caseId(), ward, whole.care(), admittedAt, whole.planned(), whole.needs());
    }

    private static void call(CaseId kim) {
        consent(NILS, kim, PlanningItems.SIP);
        var need = done(world().use(NILS, RecordingSipNeeds.class)
                .handle(
                        NILS,
                        new RecordSipNeed(
                                kim, today(), Optional.of(SipInitiator.REGION), "Att komma hem", "Vem gör vad?")));
        done(world().use(NILS, InvitingToSips.class)
                .handle(
                        NILS,
                        new InviteToSip(
                                kim,
                                need.id(),
                                Optional.of(now().plusDays(1)),
                                "Avdelning 88",
                                "",
                                List.of(Invitee.authority(SARA.employer())),
                                false)));
    }

    private static List<Disclosure> disclosures(CaseId kim) {
        return world().inUnit(NILS, () -> world().use(NILS, Disclosures.class).about(kim));
    }

    private static DerivedTask task(Actor actor, CaseId kim, String kind) {
        return tasks(actor, kim).stream()
                .filter(task -> task.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + kind + " among " + kinds(actor, kim)));
    }

    private static void later(int days) {
        world().clock().advance(Duration.ofDays(days));
    }

    private static LocalDate today() {
        return world().clock().today();
    }
}
