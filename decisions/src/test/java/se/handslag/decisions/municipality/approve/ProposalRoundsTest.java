package se.handslag.decisions.municipality.approve;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.decisions.municipality.approve.Approving.PER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;

/** What comes back is mended and judged again; what was approved stays as it was read, as long as the facts under it do. */
class ProposalRoundsTest {
    private static final Set<ProposalPoint> ALL = EnumSet.complementOf(EnumSet.of(ProposalPoint.HEARING));
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

    @ParameterizedTest
    @EnumSource(value = ProposalPoint.class, mode = EnumSource.Mode.EXCLUDE, names = "HEARING")
    void onlyThePointThatCameBackIsOpenInTheNextRound(ProposalPoint failed) {
        CaseId caseId = office.ready();
        Proposal first = approving.proposed(caseId);
        assertThat(approving.view(MARIA, caseId).toJudge()).isEqualTo(ALL);

        approving.sendBack(MARIA, caseId, Set.of(failed));
        assertThat(approving.decisions(caseId)).isEmpty();
        assertThat(approving.view(SARA, caseId).round().returned())
                .extracting(PointJudgement::point)
                .containsExactly(failed);
        Proposal second = approving.proposed(caseId);

        assertThat(second.follows()).contains(first.id());
        assertThat(approving.view(MARIA, caseId).toJudge()).containsExactly(failed);
        assertThat(approving.view(MARIA, caseId).standing().keySet())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ProposalPoint.HEARING, failed)));
        approving.approve(MARIA, caseId).orElseThrow();
        assertThat(approving.decisions(caseId)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}, which belongs to {1}, is changed only when that came back")
    @CsvSource({
        "to, APPLICATION, 2025-10-31",
        "reasons, REASONS, Andra skäl.",
        "conditions, CONDITIONS, Andra villkor.",
    })
    void nothingThatWasApprovedCanBeChanged(String field, ProposalPoint point, String other) {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        Set<ProposalPoint> failed = EnumSet.copyOf(ALL);
        failed.remove(point);
        approving.sendBack(MARIA, caseId, failed);

        assertThat(approving.propose(
                        SARA, caseId, DecisionKind.GRANT, Approving.with(approving.threeMonths(), field, other)))
                .isEqualTo(Outcome.refused(new CannotPropose.ChangesAnApprovedPoint(point)));

        CaseId another = office.ready();
        approving.proposed(another);
        approving.sendBack(MARIA, another, Set.of(point));
        assertThat(approving
                        .propose(
                                SARA,
                                another,
                                DecisionKind.GRANT,
                                Approving.with(approving.threeMonths(), field, other))
                        .isDone())
                .isTrue();
    }

    /** What may happen between two rounds, and which approved points it opens again. */
    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "a new version of the investigation",
                        (house, caseId) -> house.use(SARA, WritingInvestigations.class)
                                .handle(SARA, new WriteInvestigation(caseId, 1, "Kim har börjat gå ut."))
                                .orElseThrow(),
                        Set.of(ProposalPoint.FACTS, ProposalPoint.REASONS)),
                change(
                        "a new assessment",
                        (house, caseId) -> house.assess(caseId, Answer.YES),
                        Set.of(ProposalPoint.CRITERIA, ProposalPoint.REASONS)),
                change(
                        "another consultation",
                        (house, caseId) -> house.consult(caseId),
                        Set.of(ProposalPoint.CONSULTATION)),
                change(
                        "the new act",
                        (house, caseId) -> house.clock().set(LocalDate.of(2025, 7, 1)),
                        Set.of(ProposalPoint.LAW)));
    }

    private static Arguments change(String what, BiConsumer<Office, CaseId> happens, Set<ProposalPoint> opened) {
        return Arguments.of(what, happens, opened);
    }

    @ParameterizedTest(name = "{0} opens {2} again")
    @MethodSource("changes")
    void anApprovedPointOpensByItselfWhenAFactUnderItChanges(
            String what, BiConsumer<Office, CaseId> happens, Set<ProposalPoint> opened) {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        approving.sendBack(MARIA, caseId, Set.of(ProposalPoint.CONDITIONS));
        happens.accept(office, caseId);
        approving.propose(SARA, caseId, DecisionKind.GRANT, sameDays()).orElseThrow();

        Set<ProposalPoint> expected = EnumSet.copyOf(opened);
        expected.add(ProposalPoint.CONDITIONS);
        assertThat(approving.view(MARIA, caseId).toJudge()).isEqualTo(expected);
        approving.approve(MARIA, caseId).orElseThrow();
        assertThat(approving.decisions(caseId)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is seen before anyone approves")
    @MethodSource("changes")
    void nobodyApprovesWhatHasChangedSinceTheyReadIt(
            String what, BiConsumer<Office, CaseId> happens, Set<ProposalPoint> opened) {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        JudgeProposal read = approving.command(MARIA, caseId, Map.of());
        happens.accept(office, caseId);

        assertThat(office.use(MARIA, Judging.class).handle(MARIA, read))
                .isEqualTo(Outcome.refused(CannotJudge.Now.CHANGED_SINCE));
        assertThat(approving.approve(MARIA, caseId).isDone()).isTrue();
    }

    @Test
    void theWordsOfAPointWhoseFactsChangedCanBeChanged() {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        approving.sendBack(MARIA, caseId, Set.of(ProposalPoint.CONDITIONS));
        office.assess(caseId, Answer.YES);

        assertThat(approving
                        .propose(
                                SARA,
                                caseId,
                                DecisionKind.GRANT,
                                Approving.with(approving.threeMonths(), "reasons", "Skäl efter ny bedömning."))
                        .isDone())
                .isTrue();
    }

    @Test
    void severalRoundsAndSeveralApproversMakeOneDecision() {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        approving.sendBack(MARIA, caseId, Set.of(ProposalPoint.REASONS, ProposalPoint.CONDITIONS));
        approving
                .propose(
                        SARA,
                        caseId,
                        DecisionKind.GRANT,
                        Approving.with(approving.threeMonths(), "reasons", "Andra försöket."))
                .orElseThrow();
        approving.sendBack(PER, caseId, Set.of(ProposalPoint.REASONS));
        approving
                .propose(
                        SARA,
                        caseId,
                        DecisionKind.GRANT,
                        Approving.with(approving.threeMonths(), "reasons", "Tredje försöket."))
                .orElseThrow();
        assertThat(approving.view(MARIA, caseId).toJudge()).containsExactly(ProposalPoint.REASONS);
        approving.approve(MARIA, caseId).orElseThrow();

        Granted granted = (Granted) approving.decisions(caseId).get(0);
        assertThat(granted.particulars().reasons()).isEqualTo("Tredje försöket.");
        assertThat(approving.matter(caseId).approval().rounds())
                .extracting(round -> round.returned().size())
                .containsExactly(2, 1, 0);
    }

    @Test
    void everyOpenPointIsJudgedAndNoOther() {
        CaseId caseId = office.ready();
        approving.proposed(caseId);
        JudgeProposal all = approving.command(MARIA, caseId, Map.of());
        Judging judging = office.use(MARIA, Judging.class);

        assertThat(judging.handle(MARIA, with(all, Map.of(ProposalPoint.LAW, Verdict.approved()))))
                .isEqualTo(Outcome.refused(CannotJudge.Now.NOT_ALL_JUDGED));
        assertThat(approving.judge(MARIA, caseId, Map.of(ProposalPoint.HEARING, Verdict.approved())))
                .isEqualTo(Outcome.refused(CannotJudge.Now.NOT_ALL_JUDGED));
        assertThat(approving.judge(MARIA, caseId, Map.of(ProposalPoint.LAW, Verdict.returned(ReturnReason.LAW, " "))))
                .isEqualTo(Outcome.refused(new CannotJudge.NoWords(ProposalPoint.LAW)));
        assertThat(approving.judge(
                        MARIA,
                        caseId,
                        Map.of(ProposalPoint.LAW, Verdict.returned(ReturnReason.LAW, "x".repeat(2_001)))))
                .isEqualTo(Outcome.refused(CannotJudge.Now.TEXT_TOO_LONG));
        assertThat(judging.handle(
                        MARIA,
                        new JudgeProposal(
                                caseId, all.proposal(), all.seen(), all.points(), List.of("x".repeat(4_001)))))
                .isEqualTo(Outcome.refused(CannotJudge.Now.TEXT_TOO_LONG));
    }

    @Test
    void aReturnedProposalIsMendedBeforeAnotherKindIsProposed() {
        CaseId caseId = office.ready();
        Proposal first = approving.proposed(caseId);
        approving.sendBack(MARIA, caseId, Set.of(ProposalPoint.REASONS));
        office.hear(caseId);
        ProposedWords refusal = new ProposedWords(Map.of("reasons", "Skäl"));

        assertThat(approving.propose(SARA, caseId, DecisionKind.REFUSE, refusal))
                .isEqualTo(Outcome.refused(CannotPropose.Now.ANOTHER_RETURNED));
        office.use(SARA, WithdrawingProposals.class)
                .handle(SARA, new WithdrawProposal(caseId, first.id()))
                .orElseThrow();
        approving.propose(SARA, caseId, DecisionKind.REFUSE, refusal).orElseThrow();
        assertThat(approving.view(MARIA, caseId).toJudge()).contains(ProposalPoint.LAW, ProposalPoint.HEARING);
    }

    private static JudgeProposal with(JudgeProposal command, Map<ProposalPoint, Verdict> points) {
        return new JudgeProposal(command.caseId(), command.proposal(), command.seen(), points, List.of());
    }

    private static ProposedWords sameDays() {
        return new ProposedWords(Map.of(
                "from",
                Office.OPENED.toString(),
                "to",
                Office.OPENED.plusMonths(3).minusDays(1).toString(),
                "reasons",
                Approving.REASONS,
                "conditions",
                "Andra villkor."));
    }
}
