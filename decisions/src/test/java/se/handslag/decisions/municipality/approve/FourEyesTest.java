package se.handslag.decisions.municipality.approve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.decisions.municipality.approve.Approving.PER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.CannotDecide.NeedsSecondPerson;
import se.handslag.decisions.municipality.refuse.CannotRefuse;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** One proposes and another, who has had no part in the matter, approves: the decision is made by two, or not at all. */
class FourEyesTest {
    private static final List<String> ROLES = List.of("Socionom", "Verksamhetschef");
    private static Office office;
    private static Approving approving;

    @BeforeAll
    static void open() {
        office = Office.asking(FourEyes.ALWAYS, Database.H2.stores());
        approving = new Approving(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @Test
    void nobodyDecidesAlone() {
        CaseId caseId = office.ready();

        assertThat(office.decide(office.threeMonths(caseId)))
                .isEqualTo(Outcome.refused(new CannotGrant.NotReady(new NeedsSecondPerson(ROLES))));
        assertThat(office.use(SARA, Refusing.class).handle(SARA, new RefuseSupport(caseId, "Skäl")))
                .isEqualTo(Outcome.refused(new CannotRefuse.NotReady(new NeedsSecondPerson(ROLES))));
        assertThat(approving.decisions(caseId)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FourEyes.class)
    void thePolicySaysWhichKindsTakeTwo(FourEyes asked) {
        Approval approval = new Approval(asked, List.of(), List.of(), Approval.Step.DECIDING);
        Set<DecisionKind> inFavour = Set.of(DecisionKind.GRANT, DecisionKind.EXTEND);

        assertThat(approval.kept()).isEqualTo(asked);
        try (Office other = Office.asking(asked, Database.H2.stores())) {
            var matter = new Approving(other).matter(other.ready());
            for (DecisionKind kind : DecisionKind.values()) {
                assertThat(matter.takesTwo(kind))
                        .as("%s of %s", asked, kind)
                        .isEqualTo(asked == FourEyes.ALWAYS
                                || asked == FourEyes.AGAINST_THE_PERSON && !inFavour.contains(kind));
            }
        }
    }

    @Test
    void theOneWhoProposesPresentsAndTheOneWhoApprovesDecides() {
        CaseId caseId = office.ready();
        Proposal proposal = approving.proposed(caseId);

        Judgement judgement = approving.approve(MARIA, caseId).orElseThrow();

        Granted granted = (Granted) approving.decisions(caseId).get(0);
        assertThat(judgement.proposal()).isEqualTo(proposal.id());
        assertThat(judgement.decision()).contains(granted.id());
        assertThat(granted.particulars().by().staff()).isEqualTo(MARIA.staff());
        assertThat(granted.particulars().delegation().number()).isEqualTo("3.2");
        assertThat(granted.particulars().presented()).hasValueSatisfying(by -> {
            assertThat(by.staff()).isEqualTo(SARA.staff());
            assertThat(by.name()).isEqualTo("Sara Lind");
            assertThat(by.title()).isEqualTo("Socionom");
        });
        assertThat(granted.conditions()).isEqualTo("Vi ses varje vecka.");
        assertThat(Letters.of(granted).parts())
                .filteredOn(part -> part.heading().equals("Vem som har föredragit ärendet"))
                .singleElement()
                .satisfies(part -> assertThat(part.paragraphs()).containsExactly("Sara Lind, socionom"));
        assertThat(Letters.of(granted).isFinished()).isTrue();
    }

    @Test
    void proposingTakesNoDelegation() {
        CaseId caseId = office.ready();

        assertThat(approving
                        .propose(ELIN, caseId, DecisionKind.GRANT, approving.threeMonths())
                        .isDone())
                .isTrue();
        assertThat(approving.approve(MARIA, caseId).isDone()).isTrue();
        assertThat(approving.decisions(caseId))
                .extracting(it -> it.particulars().presented().orElseThrow().staff())
                .containsExactly(ELIN.staff());
    }

    /** What someone may have done towards a decision, each with how Per does it. */
    static Stream<Arguments> contributions() {
        return Stream.of(
                        act("note.sign"),
                        act("note.draft"),
                        act("finding.settle"),
                        act("assessment.conclude"),
                        act("interview.book"),
                        act("application.register"),
                        act("application.complete"),
                        act("investigation.write"),
                        act("investigation.draft"),
                        act("consultation.ask"),
                        act("consultation.record"),
                        act("communication.send"),
                        act("communication.reply"),
                        act("communication.skip"),
                        act("hearing.hold"),
                        act("interpreter.decide"),
                        act("material.add"),
                        act("appeal.receive"),
                        act("appeal.try-time"),
                        act("delay.notify"),
                        act("plan.save"),
                        act("follow-up.record"),
                        act("decision.notice"),
                        act("proposal.send"))
                .flatMap(did -> Stream.of(PER, MARIA).map(approver -> Arguments.of(did, approver)));
    }

    private static String act(String code) {
        return code;
    }

    @ParameterizedTest(name = "whoever has done {0} cannot approve: {1}")
    @MethodSource("contributions")
    void whoeverHasHadAPartCannotApprove(String act, Actor contributor) {
        Actor other = contributor.equals(PER) ? MARIA : PER;
        CaseId caseId = office.ready();
        did(contributor, act, caseId);
        approving.proposed(caseId);

        assertThat(approving.approve(contributor, caseId))
                .isEqualTo(Outcome.refused(new CannotJudge.HasContributed(act)));
        assertThat(approving.decisions(caseId)).isEmpty();
        assertThat(approving.approve(other, caseId).isDone()).isTrue();
    }

    @ParameterizedTest(name = "whoever has done {0} can approve")
    @ValueSource(
            strings = {
                "proposal.judge",
                "proposal.withdraw",
                "task.write",
                "task.complete",
                "consent.record",
                "case.take",
                "conflict.declare"
            })
    void whatIsNotDoneTowardsTheDecisionIsNoPart(String act) {
        CaseId caseId = office.ready();
        did(PER, act, caseId);
        approving.proposed(caseId);

        assertThat(approving.approve(PER, caseId).isDone()).isTrue();
    }

    @Test
    void theOneWhoProposesCannotApproveWhateverElseTheyMayDo() {
        for (Actor actor : List.of(SARA, everyMandate(SARA))) {
            CaseId caseId = office.ready();
            approving
                    .propose(actor, caseId, DecisionKind.GRANT, approving.threeMonths())
                    .orElseThrow();

            assertThat(approving.approve(actor, caseId).isDone()).isFalse();
            assertThat(approving.decisions(caseId)).isEmpty();
        }
    }

    @Test
    void approvingTakesDelegation() {
        CaseId caseId = office.ready();
        approving.proposed(caseId);

        assertThat(approving.approve(ELIN, caseId))
                .isEqualTo(Outcome.refused(new CannotJudge.NotReady(new CannotDecide.NoDelegation(ROLES))));
        assertThatThrownBy(
                        () -> office.use(SARA, Judging.class).handle(NILS, approving.command(MARIA, caseId, Map.of())))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void whatEveryDecisionNeedsIsAskedWhenItIsProposedAndAgainWhenItIsApproved() {
        CaseId unready = office.known();
        assertThat(approving.propose(SARA, unready, DecisionKind.GRANT, approving.threeMonths()))
                .isEqualTo(Outcome.refused(
                        new CannotPropose.NotReady(new CannotGrant.NotReady(CannotDecide.Missing.NO_APPLICATION))));

        CaseId caseId = office.ready();
        approving.proposed(caseId);
        office.assessments().goStale(caseId);
        assertThat(approving.approve(MARIA, caseId))
                .isEqualTo(Outcome.refused(
                        new CannotJudge.NotReady(new CannotGrant.NotReady(CannotDecide.Missing.ASSESSMENT_STALE))));
        assertThat(approving.view(MARIA, caseId).round().waits()).isTrue();
    }

    @Test
    void refusesAProposalThatIsNotWhole() {
        CaseId caseId = office.ready();

        assertThat(approving.propose(SARA, caseId, DecisionKind.GRANT, new ProposedWords(Map.of("reasons", "x"))))
                .isEqualTo(Outcome.refused(new CannotPropose.FieldMissing("from")));
        assertThat(approving.propose(
                        SARA, caseId, DecisionKind.GRANT, Approving.with(approving.threeMonths(), "to", "2025-02-30")))
                .isEqualTo(Outcome.refused(new CannotPropose.FieldMissing("to")));
        assertThat(approving.propose(
                        SARA,
                        caseId,
                        DecisionKind.GRANT,
                        Approving.with(approving.threeMonths(), "reasons", "x".repeat(60_001))))
                .isEqualTo(Outcome.refused(CannotPropose.Now.TOO_LONG));
        assertThat(approving.propose(
                        SARA, caseId, DecisionKind.GRANT, Approving.with(approving.threeMonths(), "reasons", " ")))
                .isEqualTo(Outcome.refused(
                        new CannotPropose.NotReady(new CannotGrant.NotReady(CannotDecide.Missing.NO_REASONS))));
    }

    @Test
    void aRefusalIsProposedWithHowThePersonWasHeard() {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);
        office.hear(caseId);
        approving
                .propose(
                        SARA,
                        caseId,
                        DecisionKind.REFUSE,
                        new ProposedWords(Map.of("reasons", "Behovet tillgodoses av annan.")))
                .orElseThrow();

        assertThat(approving.view(MARIA, caseId).toJudge())
                .contains(ProposalPoint.HEARING)
                .doesNotContain(ProposalPoint.CONDITIONS);
        approving.approve(MARIA, caseId).orElseThrow();
        assertThat(approving.decisions(caseId)).singleElement().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.particulars().presented()).isPresent();
            assertThat(refused.communication()).isPresent();
        });
    }

    @Test
    void anExtensionTakesTwoAsWell() {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        approving.approve(MARIA, caseId).orElseThrow();

        approving
                .propose(
                        SARA,
                        caseId,
                        DecisionKind.EXTEND,
                        new ProposedWords(Map.of(
                                "to", "2025-11-30", "restsOn", "Planens andra delmål", "reasons", "Du är på väg.")))
                .orElseThrow();
        approving.approve(MARIA, caseId).orElseThrow();

        assertThat(approving.decisions(caseId))
                .extracting(MunicipalDecision::kind)
                .containsExactly(DecisionKind.GRANT, DecisionKind.EXTEND);
    }

    @Test
    void anEndingAndAChangeTakeTwoAsWell() {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        approving.approve(MARIA, caseId).orElseThrow();
        MunicipalDecision granted = approving.decisions(caseId).get(0);

        approving
                .propose(
                        SARA,
                        caseId,
                        DecisionKind.CHANGE,
                        new ProposedWords(Map.of(
                                "decision", granted.id().toString(),
                                "ground", "in-favour",
                                "from", "2025-06-09",
                                "to", "2025-12-31",
                                "reasons", "Du behöver stöd längre.")))
                .orElseThrow();
        approving.approve(MARIA, caseId).orElseThrow();
        approving
                .propose(
                        SARA,
                        caseId,
                        DecisionKind.END,
                        new ProposedWords(Map.of(
                                "ground", "own-wish",
                                "lastDay", "2025-07-31",
                                "restsOn", "Kim ringde den 5 juni.",
                                "reasons", "Du vill inte ha stöd längre.")))
                .orElseThrow();
        approving.approve(MARIA, caseId).orElseThrow();

        assertThat(approving.decisions(caseId)).hasSize(3).allSatisfy(decision -> {
            assertThat(decision.particulars().presented().orElseThrow().staff()).isEqualTo(SARA.staff());
            assertThat(decision.particulars().by().staff()).isEqualTo(MARIA.staff());
        });
        assertThat(approving.propose(
                        SARA, caseId, DecisionKind.END, new ProposedWords(Map.of("ground", "what", "reasons", "x"))))
                .isEqualTo(Outcome.refused(new CannotPropose.FieldMissing("lastDay")));
        assertThat(approving.propose(SARA, caseId, DecisionKind.DISMISS_APPEAL, new ProposedWords(Map.of())))
                .isEqualTo(Outcome.refused(new CannotPropose.FieldMissing("appeal")));
    }

    @Test
    void anApplicationIsClosedByTwoAsWell() {
        CaseId caseId = office.ready();
        assertThat(approving.propose(
                        SARA,
                        caseId,
                        DecisionKind.DISCONTINUE,
                        new ProposedWords(Map.of("reasons", "Kim har flyttat."))))
                .isEqualTo(Outcome.refused(new CannotPropose.FieldMissing("ground")));

        approving
                .propose(
                        SARA,
                        caseId,
                        DecisionKind.DISCONTINUE,
                        new ProposedWords(Map.of("ground", "moved", "reasons", "Du har flyttat.")))
                .orElseThrow();
        approving.approve(MARIA, caseId).orElseThrow();

        assertThat(approving.decisions(caseId))
                .extracting(MunicipalDecision::kind)
                .containsExactly(DecisionKind.DISCONTINUE);
    }

    @Test
    void twoWhoApproveAtOnceMakeOneDecision() throws Exception {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        JudgeProposal command = approving.command(MARIA, caseId, Map.of());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> judging = List.of(
                    () -> office.use(MARIA, Judging.class)
                            .handle(MARIA, command)
                            .isDone(),
                    () -> office.use(PER, Judging.class).handle(PER, command).isDone());

            List<Boolean> done =
                    both.invokeAll(judging).stream().map(FourEyesTest::result).toList();

            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(approving.decisions(caseId)).hasSize(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void aProposalIsJudgedOnceAndReadsBackAsItWasSent() {
        CaseId caseId = office.ready();
        Proposal proposal = approving.proposed(caseId);
        JudgeProposal command = approving.command(MARIA, caseId, Map.of());

        assertThat(approving.view(MARIA, caseId).round().proposal().words()).isEqualTo(proposal.words());
        assertThat(approving.propose(SARA, caseId, DecisionKind.GRANT, approving.threeMonths()))
                .isEqualTo(Outcome.refused(CannotPropose.Now.ALREADY_WAITS));
        office.use(MARIA, Judging.class).handle(MARIA, command).orElseThrow();
        assertThat(office.use(MARIA, Judging.class).handle(MARIA, command))
                .isEqualTo(Outcome.refused(CannotJudge.Now.NOTHING_WAITS));
        assertThat(approving.decisions(caseId)).hasSize(1);
    }

    @Test
    void isTakenBackByTheOneWhoSentItOrTheHead() {
        CaseId caseId = office.ready();
        Proposal proposal = approving.proposed(caseId);
        WithdrawProposal command = new WithdrawProposal(caseId, proposal.id());

        assertThat(office.use(PER, WithdrawingProposals.class).handle(PER, command))
                .isEqualTo(Outcome.refused(CannotWithdrawProposal.NOT_YOURS));
        office.use(SARA, WithdrawingProposals.class).handle(SARA, command).orElseThrow();
        assertThat(office.use(MARIA, WithdrawingProposals.class).handle(MARIA, command))
                .isEqualTo(Outcome.refused(CannotWithdrawProposal.NOTHING_TO_WITHDRAW));
        assertThat(office.use(MARIA, ReadingProposals.class).live(MARIA, caseId))
                .isEmpty();
        assertThat(approving.proposed(caseId).follows()).isEmpty();
    }

    @Test
    void theMatterLeadsEachOfTheTwoToTheirPart() {
        CaseId caseId = office.ready();
        assertThat(next(SARA, caseId)).isEqualTo(MatterAct.PROPOSE);
        assertThat(next(ELIN, caseId)).isEqualTo(MatterAct.PROPOSE);

        approving.proposed(caseId);
        assertThat(next(MARIA, caseId)).isEqualTo(MatterAct.APPROVE);
        assertThat(tasks(caseId)).containsExactly("beslut/godkann");

        approving.sendBack(MARIA, caseId, Set.of(ProposalPoint.REASONS));
        assertThat(next(SARA, caseId)).isEqualTo(MatterAct.PROPOSE);
        assertThat(tasks(caseId)).containsExactly("beslut/forslag");
        assertThat(office.use(SARA, KeepingTasks.class).toDo(SARA).derived())
                .extracting(DerivedTask::kind)
                .contains("proposal-returned");
    }

    private static MatterAct next(Actor actor, CaseId caseId) {
        return office.use(actor, ReadingDecisions.class)
                .matter(actor, caseId)
                .orElseThrow()
                .next()
                .orElseThrow();
    }

    private static List<String> tasks(CaseId caseId) {
        return office.use(SARA, KeepingTasks.class).about(SARA, caseId).derived().stream()
                .filter(task -> task.kind().startsWith("proposal"))
                .map(DerivedTask::page)
                .toList();
    }

    private static void did(Actor actor, String act, CaseId caseId) {
        office.use(actor, UnitOfWork.class).run(actor, Act.writing(act, caseId), () -> {});
        office.clock().advance(Duration.ofSeconds(1));
    }

    private static Actor everyMandate(Actor actor) {
        return new Actor(
                actor.staff(), actor.name(), actor.title(), actor.employer(), actor.unit(), Set.of(Mandate.values()));
    }

    private static boolean result(Future<Boolean> judged) {
        try {
            return judged.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
