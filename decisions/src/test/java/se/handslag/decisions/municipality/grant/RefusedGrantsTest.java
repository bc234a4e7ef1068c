package se.handslag.decisions.municipality.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.GrantedSupports;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;

/** What is missing when support is not granted, each thing by itself. */
class RefusedGrantsTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
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
    void refusesWhenThereIsNoSuchCase() {
        assertRefused(office.decide(office.threeMonths(CaseId.next(office.clock()))), Missing.NO_SUCH_CASE);
    }

    @Test
    void refusesSomeoneWithoutDelegationAndSaysWhoHasIt() {
        CaseId caseId = office.ready();

        assertThat(office.use(ELIN, Granting.class).handle(ELIN, office.threeMonths(caseId)))
                .isEqualTo(
                        Outcome.refused(new CannotGrant.NotReady(new CannotDecide.NoDelegation(List.of("Socionom")))));
    }

    @Test
    void refusesWhenTheBoardHasDelegatedNothing() {
        try (Office bare = Office.withoutDelegation()) {
            CaseId caseId = bare.ready();

            assertThat(bare.decide(bare.threeMonths(caseId)))
                    .isEqualTo(Outcome.refused(new CannotGrant.NotReady(new CannotDecide.NoDelegation(List.of()))));
        }
    }

    @Test
    void refusesAClosedCase() {
        CaseId caseId = office.ready();
        change(caseId, file -> file.closed(office.today()));

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.CASE_CLOSED);
    }

    @Test
    void refusesAPersonWhoIsNotKnown() {
        CaseId caseId = office.platform().openCase(SARA, NILS);

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.PERSON_NOT_KNOWN);
    }

    @Test
    void refusesATeamThatIsNotHereAnyMore() {
        CaseId caseId = office.knownIn(new TeamId("nedlagt-team"));

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.TEAM_NOT_HERE);
    }

    @Test
    void refusesATeamThatHasNoDecisions() {
        CaseId caseId = office.knownIn(new TeamId("radgivning"));

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.TEAM_DECIDES_NOTHING);
    }

    @Test
    void refusesWithoutAnApplication() {
        CaseId caseId = office.known();
        office.assess(caseId, Answer.YES);

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.NO_APPLICATION);
    }

    @Test
    void refusesWhenTheInvestigationIsNotWritten() {
        CaseId caseId = office.known();
        office.assess(caseId, Answer.YES);
        office.apply(caseId);
        office.consult(caseId);

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.INVESTIGATION_NOT_WRITTEN);
    }

    @Test
    void refusesWhenTheAssessmentIsUnfinished() {
        CaseId caseId = office.known();
        office.apply(caseId);
        office.write(caseId);
        office.consult(caseId);

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.ASSESSMENT_NOT_CONCLUDED);
    }

    @Test
    void refusesWhenTheAssessmentIsStale() {
        CaseId caseId = office.ready();
        office.assessments().goStale(caseId);

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.ASSESSMENT_STALE);
    }

    @Test
    void refusesWhenTheCriteriaHaveChangedSinceTheAssessment() {
        CaseId caseId = office.ready();
        office.assessments().byOtherCriteria(caseId);

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.CRITERIA_CHANGED);
    }

    @Test
    void refusesWhenTheAssessmentIsOlderThanTheCase() {
        office.clock().set(LocalDate.of(2025, 6, 10));
        CaseId caseId = office.ready();
        office.clock().set(LocalDate.of(2025, 6, 2));
        office.assess(caseId, Answer.YES);
        office.clock().set(LocalDate.of(2025, 6, 10));

        assertThat(office.decide(office.threeMonths(caseId)))
                .isEqualTo(Outcome.refused(new CannotGrant.NotReady(new CannotDecide.AssessmentOlderThanCase(
                        LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 10)))));
    }

    @Test
    void refusesWhenTheCriteriaAreNotMet() {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);

        assertThat(office.decide(office.threeMonths(caseId)))
                .isEqualTo(Outcome.refused(new CannotGrant.CriteriaNotMet()));
    }

    @Test
    void refusesWhenItIsUnclearWhetherTheCriteriaAreMet() {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.UNKNOWN);

        assertThat(office.decide(office.threeMonths(caseId)))
                .isEqualTo(Outcome.refused(new CannotGrant.CriteriaUnclear()));
    }

    @Test
    void refusesWithoutAConsultation() {
        CaseId caseId = office.known();
        office.assess(caseId, Answer.YES);
        office.apply(caseId);
        office.write(caseId);

        assertRefused(office.decide(office.threeMonths(caseId)), Missing.NO_CONSULTATION);
    }

    @Test
    void needsNoConsultationInATeamWithoutTheRegion() {
        try (Office alone = Office.withoutDelegation()) {
            alone.adopt(new DelegationItem(
                    "1",
                    "Socionom",
                    Optional.empty(),
                    new TeamId("boendestod"),
                    LegalTopic.RIGHT_TO_SUPPORT,
                    Set.of(DecisionKind.GRANT)));
            CaseId caseId = alone.knownIn(new TeamId("boendestod"));
            alone.assess(caseId, Answer.YES);
            alone.apply(caseId);
            alone.write(caseId);

            assertThat(alone.decide(alone.threeMonths(caseId)).isDone()).isTrue();
        }
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        CaseId caseId = office.ready();

        assertThat(office.decide(
                        Office.grant(caseId, office.today(), office.today().minusDays(1))))
                .isEqualTo(Outcome.refused(new CannotGrant.EndsBeforeItBegins()));
    }

    @Test
    void refusesLessThanThreeMonthsAndSaysWhichDayWouldDo() {
        CaseId caseId = office.ready();

        assertThat(office.decide(Office.grant(caseId, office.today(), LocalDate.of(2025, 9, 7))))
                .isEqualTo(Outcome.refused(new CannotGrant.TooShort(3, LocalDate.of(2025, 9, 8))));
    }

    @Test
    void refusesAYearThatMustBeATypingErrorAndSaysTheLatestDayThatWouldDo() {
        CaseId caseId = office.ready();
        LocalDate latest = LocalDate.of(2027, 6, 9);

        assertThat(office.decide(Office.grant(caseId, office.today(), LocalDate.of(2205, 9, 8))))
                .isEqualTo(Outcome.refused(new CannotGrant.TooFarAhead(latest)));
        assertThat(office.decide(Office.grant(caseId, office.today(), latest.plusDays(1))))
                .isEqualTo(Outcome.refused(new CannotGrant.TooFarAhead(latest)));
        assertThat(office.decide(Office.grant(caseId, office.today(), latest)).isDone())
                .isTrue();
    }

    @Test
    void refusesDaysThatAreGrantedAlready() {
        Granted first = office.granted();
        CaseId caseId = first.caseId();
        office.apply(caseId);
        office.write(caseId);
        office.consult(caseId);

        assertThat(office.decide(Office.grant(caseId, LocalDate.of(2025, 9, 8), LocalDate.of(2026, 1, 31))))
                .isEqualTo(Outcome.refused(new CannotGrant.Overlaps(first.period())));
        assertThat(office.decide(Office.grant(caseId, LocalDate.of(2025, 9, 9), LocalDate.of(2026, 1, 31)))
                        .isDone())
                .isTrue();
    }

    @Test
    void refusesASecondDecisionOnAnApplicationThatIsDecided() {
        Granted first = office.granted();

        assertRefused(
                office.decide(Office.grant(first.caseId(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))),
                Missing.NO_APPLICATION);
    }

    @Test
    void refusesToBeginBeforeTheApplicationCame() {
        CaseId caseId = office.ready();

        assertThat(office.decide(Office.grant(caseId, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 12, 31))))
                .isEqualTo(Outcome.refused(new CannotGrant.BeginsBeforeTheApplication(Office.OPENED)));
    }

    @Test
    void refusesWithoutReasons() {
        CaseId caseId = office.ready();

        assertRefused(
                office.decide(new GrantSupport(caseId, office.today(), LocalDate.of(2025, 12, 31), "  ", "")),
                Missing.NO_REASONS);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        CaseId caseId = office.ready();
        LocalDate to = LocalDate.of(2025, 12, 31);

        assertRefused(
                office.decide(new GrantSupport(caseId, office.today(), to, "x".repeat(10_001), "")),
                Missing.TEXT_TOO_LONG);
        assertThat(office.decide(new GrantSupport(caseId, office.today(), to, "Skäl", "x".repeat(2_001))))
                .isEqualTo(Outcome.refused(new CannotGrant.ConditionsTooLong()));
    }

    @Test
    void changesNothingWhenItRefuses() {
        CaseId caseId = office.ready();

        office.decide(Office.grant(caseId, office.today(), office.today()));

        assertThat(stageOf(caseId)).isEqualTo(Stage.INVESTIGATION);
        assertThat(office.inUnit(
                        SARA, () -> office.use(SARA, GrantedSupports.class).of(caseId)))
                .isEmpty();
    }

    private static void assertRefused(Outcome<Granted, CannotGrant> outcome, CannotDecide why) {
        assertThat(outcome).isEqualTo(Outcome.refused(new CannotGrant.NotReady(why)));
    }

    private static Stage stageOf(CaseId caseId) {
        return office.inUnit(SARA, () -> office.use(SARA, CaseFiles.class)
                .find(caseId)
                .orElseThrow()
                .stage());
    }

    private static void change(CaseId caseId, UnaryOperator<CaseFile> change) {
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(change.apply(files.find(caseId).orElseThrow()));
            return caseId;
        });
    }
}
