package se.handslag.decisions.municipality.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.approve.AdoptFourEyes;
import se.handslag.decisions.municipality.approve.AdoptingFourEyes;
import se.handslag.decisions.municipality.approve.JudgeProposal;
import se.handslag.decisions.municipality.approve.Judging;
import se.handslag.decisions.municipality.approve.ProposalPoint;
import se.handslag.decisions.municipality.approve.ProposalView;
import se.handslag.decisions.municipality.approve.ProposeDecision;
import se.handslag.decisions.municipality.approve.ProposedWords;
import se.handslag.decisions.municipality.approve.Proposing;
import se.handslag.decisions.municipality.approve.ReadingProposals;
import se.handslag.decisions.municipality.approve.ReturnReason;
import se.handslag.decisions.municipality.approve.Verdict;
import se.handslag.decisions.municipality.approve.WithdrawProposal;
import se.handslag.decisions.municipality.approve.WithdrawingProposals;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationLimit;
import se.handslag.decisions.municipality.delegate.RecordCooperation;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.decisions.municipality.verify.VerifyingDecisions;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** Four eyes, delegation and cooperation in both databases: kept, read back, and never changed. */
class ProposalRecordsTest {
    private static final List<String> ATTACKS = List.of(
            "update four_eyes_policy set asks = 'never'",
            "delete from four_eyes_policy",
            "update four_eyes_demand set asks = 'never'",
            "delete from four_eyes_demand",
            "update decision_proposal set words = '{}'",
            "delete from decision_proposal",
            "update proposal_judgement set decision_id = null",
            "delete from proposal_judgement",
            "update point_judgement set reason = null",
            "delete from point_judgement",
            "update proposal_withdrawal set staff = 'other'",
            "delete from proposal_withdrawal",
            "update cooperation_agreement set valid_to = null",
            "delete from cooperation_agreement",
            "update delegation_item set most_months = null",
            "update municipal_decision set presented_staff = null");

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsKeptComesBackAndTheApplicationsLoginCannotChangeIt(Database database) {
        try (Office office = Office.asking(FourEyes.ALWAYS, database.stores())) {
            delegation(office);
            office.use(MARIA, AdoptingFourEyes.class)
                    .handle(MARIA, new AdoptFourEyes(FourEyes.ALWAYS, office.today(), "Omsorgsnämnden § 41"))
                    .orElseThrow();
            CaseId caseId = office.ready();
            ProposalView taken = propose(office, caseId);
            office.use(SARA, WithdrawingProposals.class)
                    .handle(
                            SARA,
                            new WithdrawProposal(
                                    caseId, taken.round().proposal().id()))
                    .orElseThrow();
            judge(
                    office,
                    propose(office, caseId),
                    Map.of(ProposalPoint.REASONS, Verdict.returned(ReturnReason.WORDING, "Skriv enklare.")));
            judge(office, propose(office, caseId), Map.of());

            var matter = office.use(SARA, ReadingDecisions.class)
                    .matter(SARA, caseId)
                    .orElseThrow()
                    .matter();
            assertThat(matter.approval().rounds())
                    .hasSize(3)
                    .satisfiesExactly(
                            withdrawn -> assertThat(withdrawn.withdrawal()).isPresent(),
                            returned -> assertThat(returned.returned())
                                    .singleElement()
                                    .satisfies(point -> {
                                        assertThat(point.returned()).contains(ReturnReason.WORDING);
                                        assertThat(point.words()).isEqualTo("Skriv enklare.");
                                    }),
                            approved -> assertThat(
                                            approved.judgement().orElseThrow().decision())
                                    .contains(matter.decisions().get(0).id()));
            for (String attack : ATTACKS) {
                assertThatThrownBy(() -> office.inUnit(SARA, () -> execute(office, attack)))
                        .as(attack)
                        .hasCauseInstanceOf(SQLException.class);
            }
            assertThat(office.use(MARIA, VerifyingSeals.class)
                            .handle(MARIA)
                            .orElseThrow()
                            .broken())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theHashCoversWhoPresented(Database database) throws SQLException {
        try (Office office = Office.asking(FourEyes.ALWAYS, database.stores())) {
            CaseId caseId = office.ready();
            judge(office, propose(office, caseId), Map.of());
            MunicipalDecision decision = office.use(SARA, ReadingDecisions.class)
                    .matter(SARA, caseId)
                    .orElseThrow()
                    .matter()
                    .decisions()
                    .get(0);

            assertThat(ContentHash.canonical(decision, ContentHash.SCHEMA)).contains("Sara Lind");
            assertThat(office.use(SARA, VerifyingDecisions.class).altered(SARA)).isEmpty();
            asOwner(office, "update municipal_decision set presented_name = 'Elin Berg'");
            assertThat(office.use(SARA, VerifyingDecisions.class).altered(SARA)).containsExactly(decision.id());
        }
    }

    private static void delegation(Office office) {
        office.use(MARIA, RecordingCooperation.class)
                .handle(
                        MARIA,
                        new RecordCooperation(
                                ALVKARLEBY.id(),
                                "Älvkarleby kommun",
                                "Kommunfullmäktige § 77",
                                LocalDate.of(2025, 1, 1),
                                Optional.of(LocalDate.of(2026, 12, 31)),
                                Set.of(Persons.TEAM)))
                .orElseThrow();
        DelegationItem limited = Office.item("3.1", "Socionom", DecisionKind.values())
                .within(new DelegationLimit(
                        Optional.of(6), Optional.of(LocalDate.of(2025, 2, 1)), Optional.of(LocalDate.of(2027, 1, 1))));
        DelegationItem theirs =
                Office.item("3.4", "Socionom", DecisionKind.GRANT).forSomeoneAt(ALVKARLEBY.id(), OSKAR.staff());
        DelegationItem head = Office.item("3.2", "Verksamhetschef", DecisionKind.values());
        office.clock().advance(Duration.ofMinutes(1));
        office.adopt(limited, head, theirs);
        assertThat(office.use(MARIA, AdoptingDelegationOrder.class)
                        .inForce(MARIA)
                        .orElseThrow()
                        .items())
                .containsExactly(limited, head, theirs);
        assertThat(office.use(MARIA, RecordingCooperation.class).all(MARIA))
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.with()).isEqualTo(ALVKARLEBY.id());
                    assertThat(agreement.to()).contains(LocalDate.of(2026, 12, 31));
                    assertThat(agreement.teams()).containsExactly(Persons.TEAM);
                });
    }

    private static ProposalView propose(Office office, CaseId caseId) {
        office.use(SARA, Proposing.class)
                .handle(
                        SARA,
                        new ProposeDecision(
                                caseId,
                                DecisionKind.GRANT,
                                new ProposedWords(Map.of(
                                        "from", office.today().toString(),
                                        "to",
                                                office.today()
                                                        .plusMonths(3)
                                                        .minusDays(1)
                                                        .toString(),
                                        "reasons", "Skäl med \"citat\", rader\noch åäö."))))
                .orElseThrow();
        return office.use(MARIA, ReadingProposals.class).live(MARIA, caseId).orElseThrow();
    }

    private static void judge(Office office, ProposalView view, Map<ProposalPoint, Verdict> otherwise) {
        Map<ProposalPoint, Verdict> points = new EnumMap<>(ProposalPoint.class);
        view.toJudge().forEach(point -> points.put(point, Verdict.approved()));
        points.putAll(otherwise);
        office.use(MARIA, Judging.class)
                .handle(
                        MARIA,
                        new JudgeProposal(
                                view.round().proposal().caseId(),
                                view.round().proposal().id(),
                                view.seen(),
                                points,
                                List.of("Eva Ros, tolk")))
                .orElseThrow();
    }

    private static int execute(Office office, String sql) {
        try (Statement statement =
                office.use(SARA, RecordSession.class).connection().createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asOwner(Office office, String sql) throws SQLException {
        StoreSettings store = office.store(UPPSALA.id());
        try (Connection connection = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement statement = connection.createStatement()) {
            statement.execute("set schema '" + store.schema() + "'");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
