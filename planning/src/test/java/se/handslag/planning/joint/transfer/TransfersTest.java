package se.handslag.planning.joint.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.transfer.CannotTransfer.Why;

class TransfersTest extends PlanningOnBothDatabases {
    private static final LocalDate FROM = TODAY.plusDays(7);
    private static final LocalDate UNTIL = TODAY.plusDays(35);
    private static final String NO_HARM = "Det säger bara att överföringen är slut";

    @Test
    void withinTheAuthorityNothingIsHandedOutAndTheReceiverAcknowledges() {
        CaseId kim = openKim();
        Transfer transfer = done(plan(SARA, toUnit(kim)));
        assertThat(copies(SARA, kim).given()).isEmpty();
        assertThat(state(SARA, kim)).isEqualTo(TransferState.WAITS);
        assertThat(task(SARA, kim, "transfer-not-acknowledged").due()).isEqualTo(TODAY.plusDays(3));

        assertThat(refused(acknowledge(SARA, kim, transfer, ""))).isEqualTo(Why.OWN_HANDOVER);
        done(acknowledge(ELIN, kim, transfer, ""));
        assertThat(refused(acknowledge(ELIN, kim, transfer, ""))).isEqualTo(Why.ACKNOWLEDGED_ALREADY);
        assertThat(state(SARA, kim)).isEqualTo(TransferState.OVERLAP);
        assertThat(task(SARA, kim, "transfer-end").due()).isEqualTo(UNTIL);
        assertThat(here(NILS, kim).own()).isEmpty();
        assertThat(here(NILS, kim).come()).isEmpty();
    }

    @Test
    void itEndsWithSomeoneWhoFollowsUpAndTheTeamIsReadyToTakeBackForTheMonthsOfTheModel() {
        CaseId kim = openKim();
        Transfer transfer = acknowledged(kim);
        later(35);
        done(end(kim, transfer, UNTIL, "Sara Lind", UNTIL.plusDays(30), ""));
        assertThat(state(SARA, kim)).isEqualTo(TransferState.READY);
        assertThat(here(SARA, kim).readiness()).hasValue(6);
        assertThat(here(SARA, kim).own().get(0).readyUntil()).hasValue(UNTIL.plusMonths(6));
        assertThat(task(SARA, kim, "transfer-readiness-ends").due()).isEqualTo(UNTIL.plusMonths(6));
        assertThat(task(SARA, kim, "transfer-follow-up").due()).isEqualTo(UNTIL.plusDays(30));

        done(keeping(SARA).handle(SARA, new FollowUpTransfer(kim, transfer.id(), "Kim trivs")));
        assertThat(refused(keeping(SARA).handle(SARA, new FollowUpTransfer(kim, transfer.id(), "Igen"))))
                .isEqualTo(Why.FOLLOWED_UP_ALREADY);
        assertThat(kinds(SARA, kim)).doesNotContain("transfer-follow-up");

        world().clock().set(UNTIL.plusMonths(6));
        done(takeBack(kim, transfer, today()));
        assertThat(state(SARA, kim)).isEqualTo(TransferState.TAKEN_BACK);
        assertThat(kinds(SARA, kim)).noneMatch(kind -> kind.startsWith("transfer-"));
        assertThat(refused(takeBack(kim, transfer, today()))).isEqualTo(Why.OVER_ALREADY);
        assertThat(done(plan(SARA, toUnit(kim, today()))).id()).isNotEqualTo(transfer.id());
    }

    @Test
    void theDayAfterTheReadinessItTakesANewContact() {
        CaseId kim = openKim();
        Transfer transfer = acknowledged(kim);
        later(35);
        done(end(kim, transfer, UNTIL, "Sara Lind", UNTIL, ""));
        world().clock().set(UNTIL.plusMonths(6).plusDays(1));

        assertThat(state(SARA, kim)).isEqualTo(TransferState.OVER);
        assertThat(refused(takeBack(kim, transfer, today()))).isEqualTo(Why.READINESS_OVER);
        assertThat(kinds(SARA, kim)).doesNotContain("transfer-readiness-ends");
    }

    @Test
    void aModelWithoutReadinessTakesNobodyBack() {
        CaseId kim = openKim();
        Transfer transfer = acknowledged(kim);
        later(35);
        done(end(kim, transfer, UNTIL, "Sara Lind", UNTIL, ""));
        TransferCourse course = here(SARA, kim).own().get(0).course();

        assertThat(course.state(today(), OptionalInt.empty())).isEqualTo(TransferState.OVER);
        assertThat(TransferRule.whyNot(
                        course,
                        new TakeBack(kim, transfer.id(), today(), "Mår sämre", "", false),
                        today(),
                        OptionalInt.empty()))
                .hasValue(Why.NO_READINESS);
    }

    @Test
    void acrossTheBorderItGoesOnConsentAndTheOtherAuthorityAcknowledgesItsCopy() {
        CaseId kim = openKim();
        assertThat(refused(plan(SARA, toRegion(kim))))
                .isInstanceOfSatisfying(CannotTransfer.NotHandedOver.class, not -> assertThat(not.why())
                        .isInstanceOf(CannotDisclose.NoConsent.class));
        assertThat(here(SARA, kim).own()).isEmpty();

        consent(SARA, kim, PlanningItems.HANDOVER);
        Transfer transfer = done(plan(SARA, toRegion(kim)));
        ReadingTransfers.Come come = here(NILS, kim).come().get(0);
        assertThat(come.form()).isEqualTo(HandoverForm.PLANNED);
        assertThat(come.waits()).isTrue();
        assertThat(come.copy().item().content())
                .containsEntry("handed", "Boendestöd på tisdagar")
                .containsEntry("from", FROM.toString());
        assertThat(kinds(NILS, kim)).contains("copy-to-acknowledge");
        assertThat(kinds(SARA, kim)).contains("copy-not-acknowledged");
        assertThat(refused(acknowledge(ELIN, kim, transfer, ""))).isEqualTo(Why.NOT_YOURS_TO_ACKNOWLEDGE);
        assertThat(refused(keeping(SARA).handle(SARA, new RefuseTransfer(kim, transfer.id(), "Nej"))))
                .isEqualTo(Why.NOT_YOURS_TO_ACKNOWLEDGE);

        done(world().use(NILS, AcknowledgingCopies.class)
                .handle(NILS, new AcknowledgeCopy(kim, come.copy().id())));
        assertThat(state(SARA, kim)).isEqualTo(TransferState.OVERLAP);
        assertThat(here(SARA, kim).own().get(0).course().receipt().orElseThrow().name())
                .isEqualTo(NILS.name());
    }

    @Test
    void theOtherAuthorityRefusesWithAReasonAndTheSenderReadsIt() {
        CaseId kim = openKim();
        consent(SARA, kim, PlanningItems.HANDOVER);
        done(plan(SARA, toRegion(kim)));
        ReadingTransfers.Come come = here(NILS, kim).come().get(0);
        assertThat(refused(refuse(kim, come, " ", NO_HARM))).isEqualTo(Why.NO_REASON);
        assertThat(refused(refuse(kim, come, "Fullt", " "))).isEqualTo(Why.NO_HARM_TRIED);
        assertThat(here(NILS, kim).come().get(0).refused()).isEmpty();

        done(refuse(kim, come, "Vi har inte den vården", NO_HARM));
        assertThat(refused(refuse(kim, come, "Fullt", NO_HARM))).isEqualTo(Why.REFUSED_ALREADY);
        assertThat(state(SARA, kim)).isEqualTo(TransferState.REFUSED);
        assertThat(here(SARA, kim).own().get(0).course().refusal().orElseThrow().reason())
                .isEqualTo("Vi har inte den vården");
        assertThat(kinds(SARA, kim)).contains("transfer-refused").doesNotContain("copy-not-acknowledged");
        assertThat(kinds(NILS, kim)).doesNotContain("copy-to-acknowledge");
        assertThat(done(plan(SARA, toUnit(kim))).to()).isEqualTo(TransferTo.OWN_UNIT);
    }

    @Test
    void theOtherAuthorityIsToldThatItIsCalledOffAndNothingOfWhy() {
        CaseId kim = openKim();
        consent(SARA, kim, PlanningItems.HANDOVER);
        Transfer transfer = done(plan(SARA, toRegion(kim)));
        assertThat(refused(withdraw(kim, transfer, " ", NO_HARM))).isEqualTo(Why.NO_REASON);
        assertThat(refused(withdraw(kim, transfer, "Kim ångrade sig", ""))).isEqualTo(Why.NO_HARM_TRIED);
        assertThat(state(SARA, kim)).isEqualTo(TransferState.WAITS);

        done(withdraw(kim, transfer, "Kim ångrade sig", NO_HARM));
        assertThat(state(SARA, kim)).isEqualTo(TransferState.WITHDRAWN);
        assertThat(refused(withdraw(kim, transfer, "Igen", NO_HARM))).isEqualTo(Why.OVER_ALREADY);
        assertThat(here(NILS, kim).come())
                .extracting(ReadingTransfers.Come::form)
                .containsExactly(HandoverForm.WITHDRAWN, HandoverForm.PLANNED);
        assertThat(here(NILS, kim).come()).allMatch(come -> !come.waits());
        assertThat(here(NILS, kim).come().toString()
                        + here(NILS, kim).come().get(0).copy().item().content())
                .doesNotContain("ångrade");
    }

    @Test
    void aReceiverOutsideGetsItByTheRegisterOfWhatGoesOutAndWhatTheySaidIsWrittenDown() {
        CaseId kim = openKim();
        PlanTransfer outside = with(toUnit(kim), TransferTo.ELSEWHERE, Optional.empty(), "");
        assertThat(refused(plan(SARA, outside))).isInstanceOf(CannotTransfer.NotHandedOver.class);
        Transfer transfer =
                done(plan(SARA, with(toUnit(kim), TransferTo.ELSEWHERE, Optional.empty(), "Kim sa ja i dag")));
        assertThat(copies(SARA, kim).outsideOf(transfer.id().value())).hasSize(1);

        assertThat(refused(acknowledge(SARA, kim, transfer, " "))).isEqualTo(Why.NO_WHO);
        done(acknowledge(SARA, kim, transfer, "Lena i Tierp ringde"));
        assertThat(state(SARA, kim)).isEqualTo(TransferState.OVERLAP);
        done(keeping(SARA).handle(SARA, new RefuseTransfer(kim, transfer.id(), "De ändrade sig")));
        assertThat(state(SARA, kim)).isEqualTo(TransferState.REFUSED);
    }

    @Test
    void whatStandsInTheWayOfTheEndIsSaid() {
        CaseId kim = openKim();
        Transfer transfer = done(plan(SARA, toUnit(kim)));
        later(8);
        assertThat(refused(end(kim, transfer, today(), "Sara", UNTIL, "x"))).isEqualTo(Why.NOT_ACKNOWLEDGED);
        done(acknowledge(ELIN, kim, transfer, ""));
        assertThat(refused(end(kim, transfer, today().plusDays(1), "Sara", UNTIL, "x")))
                .isEqualTo(Why.IN_THE_FUTURE);
        assertThat(refused(end(kim, transfer, FROM.minusDays(1), "Sara", UNTIL, "x")))
                .isEqualTo(Why.BEFORE_OVERLAP);
        assertThat(refused(end(kim, transfer, today(), "Sara", UNTIL, " "))).isEqualTo(Why.OVERLAP_CUT_SHORT);
        assertThat(refused(end(kim, transfer, today(), " ", UNTIL, "Kim ville")))
                .isEqualTo(Why.NO_FOLLOW_UP);
        assertThat(refused(end(kim, transfer, today(), "Sara", today().minusDays(1), "Kim ville")))
                .isEqualTo(Why.NO_FOLLOW_UP_DAY);
        assertThat(refused(end(kim, transfer, today(), "x".repeat(301), UNTIL, "Kim ville")))
                .isEqualTo(Why.TOO_LONG);
        assertThat(refused(takeBack(kim, transfer, today()))).isEqualTo(Why.NOT_ENDED);
        assertThat(refused(keeping(SARA).handle(SARA, new FollowUpTransfer(kim, transfer.id(), "x"))))
                .isEqualTo(Why.NOT_ENDED);
        TransferEvent ended = done(end(kim, transfer, today(), "Sara", UNTIL, "Kim ville"));
        assertThat(ended.early()).isEqualTo("Kim ville");
        assertThat(refused(keeping(SARA).handle(SARA, new FollowUpTransfer(kim, transfer.id(), " "))))
                .isEqualTo(Why.NO_WORDS);
        assertThat(refused(takeBack(kim, transfer, today().minusDays(1)))).isEqualTo(Why.BEFORE_THE_END);
        assertThat(refused(takeBack(kim, transfer, today().plusDays(1)))).isEqualTo(Why.IN_THE_FUTURE);
        assertThat(refused(keeping(SARA).handle(SARA, new TakeBack(kim, transfer.id(), today(), " ", "", false))))
                .isEqualTo(Why.NO_REASON);
    }

    @Test
    void whatIsMissingInAPlanIsSaid() {
        CaseId kim = openKim();
        String long301 = "x".repeat(301);
        assertThat(why(kim, " ", "Sara", "Elin", FROM, UNTIL, "Allt", "Kim vill"))
                .isEqualTo(Why.NO_RECEIVER);
        assertThat(why(kim, "A", " ", "Elin", FROM, UNTIL, "Allt", "Kim vill")).isEqualTo(Why.NOBODY_HANDS_OVER);
        assertThat(why(kim, "A", "Sara", "", FROM, UNTIL, "Allt", "Kim vill")).isEqualTo(Why.NOBODY_TAKES_OVER);
        assertThat(why(kim, "A", "Sara", "Elin", UNTIL, FROM, "Allt", "Kim vill"))
                .isEqualTo(Why.OVERLAP_BACKWARDS);
        assertThat(why(kim, "A", "Sara", "Elin", TODAY.minusDays(9), TODAY.minusDays(1), "Allt", "Kim vill"))
                .isEqualTo(Why.OVERLAP_IN_THE_PAST);
        assertThat(why(kim, "A", "Sara", "Elin", FROM, UNTIL, " ", "Kim vill")).isEqualTo(Why.NOTHING_HANDED);
        assertThat(why(kim, "A", "Sara", "Elin", FROM, UNTIL, "Allt", " ")).isEqualTo(Why.NO_WHY);
        assertThat(why(kim, long301, "Sara", "Elin", FROM, UNTIL, "Allt", "Kim vill"))
                .isEqualTo(Why.TOO_LONG);
        assertThat(why(kim, "A", "Sara", "Elin", FROM, UNTIL, "x".repeat(2001), "Kim vill"))
                .isEqualTo(Why.TOO_LONG);
        assertThat(refused(plan(
                        SARA,
                        new PlanTransfer(
                                kim,
                                TransferTo.OWN_UNIT,
                                Optional.empty(),
                                "A",
                                "Sara",
                                "Elin",
                                Optional.empty(),
                                Optional.of(UNTIL),
                                "Allt",
                                "Kim vill",
                                "",
                                false))))
                .isEqualTo(Why.NO_OVERLAP);
        assertThat(refused(plan(SARA, with(toUnit(kim), TransferTo.OTHER_SIDE, Optional.empty(), ""))))
                .isEqualTo(Why.NO_AUTHORITY);
        assertThat(refused(plan(SARA, with(toUnit(kim), TransferTo.OTHER_SIDE, Optional.of(UPPSALA.id()), ""))))
                .isEqualTo(Why.NO_AUTHORITY);
        done(plan(SARA, toUnit(kim)));
        assertThat(refused(plan(SARA, toUnit(kim)))).isEqualTo(Why.ANOTHER_GOES_ON);
    }

    @Test
    void whoMayNotWorkInTheCaseTransfersNobody() {
        CaseId kim = openKim();
        Transfer transfer = done(plan(SARA, toUnit(kim)));
        Actor head = staff(REGION, "astrid", "Astrid Ny", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(plan(head, toUnit(kim)))).isEqualTo(Why.NO_MANDATE);
        assertThat(refused(acknowledge(SARA, openKim(), transfer, ""))).isEqualTo(Why.NO_SUCH_TRANSFER);
        assertThat(refused(acknowledge(NILS, kim, transfer, ""))).isEqualTo(Why.NO_SUCH_TRANSFER);
        assertThat(refused(world().use(MARIA, RefusingHandovers.class)
                        .handle(
                                MARIA,
                                new RefuseHandover(
                                        kim,
                                        new se.handslag.core.disclosure.DisclosureId(UUID.randomUUID()),
                                        "Nej",
                                        NO_HARM,
                                        false))))
                .isEqualTo(Why.NO_SUCH_HANDOVER);
    }

    private static PlanTransfer toUnit(CaseId kim) {
        return toUnit(kim, FROM);
    }

    private static PlanTransfer toUnit(CaseId kim, LocalDate from) {
        return new PlanTransfer(
                kim,
                TransferTo.OWN_UNIT,
                Optional.empty(),
                "Socialpsykiatrin",
                "Sara Lind",
                "Elin Berg",
                Optional.of(from),
                Optional.of(from.plusDays(28)),
                "Boendestöd på tisdagar",
                "Kim vill ha det närmare",
                "",
                false);
    }

    private static PlanTransfer toRegion(CaseId kim) {
        return with(toUnit(kim), TransferTo.OTHER_SIDE, Optional.of(REGION.id()), "");
    }

    private static PlanTransfer with(
            PlanTransfer plan,
            TransferTo to,
            Optional<se.handslag.core.authority.AuthorityId> authority,
            String consented) {
        return new PlanTransfer(
                plan.caseId(),
                to,
                authority,
                plan.receiver(),
                plan.handsOver(),
                plan.takesOver(),
                plan.from(),
                plan.until(),
                plan.handed(),
                plan.why(),
                consented,
                false);
    }

    private static CannotTransfer why(
            CaseId kim,
            String receiver,
            String handsOver,
            String takesOver,
            LocalDate from,
            LocalDate until,
            String handed,
            String why) {
        return refused(plan(
                SARA,
                new PlanTransfer(
                        kim,
                        TransferTo.OWN_UNIT,
                        Optional.empty(),
                        receiver,
                        handsOver,
                        takesOver,
                        Optional.of(from),
                        Optional.of(until),
                        handed,
                        why,
                        "",
                        false)));
    }

    private static Transfer acknowledged(CaseId kim) {
        Transfer transfer = done(plan(SARA, toUnit(kim)));
        done(acknowledge(ELIN, kim, transfer, ""));
        return transfer;
    }

    private static Outcome<Transfer, CannotTransfer> plan(Actor actor, PlanTransfer command) {
        return world().use(actor, PlanningTransfers.class).handle(actor, command);
    }

    private static Outcome<TransferEvent, CannotTransfer> acknowledge(
            Actor actor, CaseId kim, Transfer transfer, String words) {
        return keeping(actor).handle(actor, new AcknowledgeTransfer(kim, transfer.id(), words));
    }

    private static Outcome<TransferEvent, CannotTransfer> withdraw(
            CaseId kim, Transfer transfer, String reason, String noHarm) {
        return keeping(SARA).handle(SARA, new WithdrawTransfer(kim, transfer.id(), reason, noHarm, false));
    }

    private static Outcome<TransferEvent, CannotTransfer> end(
            CaseId kim, Transfer transfer, LocalDate on, String by, LocalDate followUp, String early) {
        return keeping(SARA)
                .handle(SARA, new EndTransfer(kim, transfer.id(), on, by, Optional.of(followUp), early, "", false));
    }

    private static Outcome<TransferEvent, CannotTransfer> takeBack(CaseId kim, Transfer transfer, LocalDate on) {
        return keeping(SARA).handle(SARA, new TakeBack(kim, transfer.id(), on, "Mår sämre", "", false));
    }

    private static Outcome<HandoverRefused, CannotTransfer> refuse(
            CaseId kim, ReadingTransfers.Come come, String reason, String noHarm) {
        return world().use(NILS, RefusingHandovers.class)
                .handle(NILS, new RefuseHandover(kim, come.copy().id(), reason, noHarm, false));
    }

    private static KeepingTransfers keeping(Actor actor) {
        return world().use(actor, KeepingTransfers.class);
    }

    private static ReadingTransfers.Here here(Actor actor, CaseId kim) {
        return world().use(actor, ReadingTransfers.class).about(actor, kim).orElseThrow();
    }

    private static TransferState state(Actor actor, CaseId kim) {
        return here(actor, kim).own().get(0).state();
    }

    private static ReadingCopies.Copies copies(Actor actor, CaseId kim) {
        return world().use(actor, ReadingCopies.class).about(actor, kim);
    }

    private static List<String> kinds(Actor actor, CaseId kim) {
        return world().use(actor, KeepingTasks.class).about(actor, kim).derived().stream()
                .map(DerivedTask::kind)
                .toList();
    }

    private static DerivedTask task(Actor actor, CaseId kim, String kind) {
        return world().use(actor, KeepingTasks.class).about(actor, kim).derived().stream()
                .filter(one -> one.kind().equals(kind))
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
