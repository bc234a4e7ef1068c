package se.handslag.decisions.municipality.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.hear.AskForHearing;
import se.handslag.decisions.municipality.hear.AskingForHearing;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.investigate.CannotWriteInvestigation;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** 16–18 §§ förvaltningslagen (2017:900): who has a conflict of interest may not take part in the handling, and says so. */
class Fl16ConflictOfInterestTest {
    private static final Actor JONAS =
            Here.staff(UPPSALA, "jonas", "Jonas Vik", "Skolsköterska", "Team", Mandate.HEALTH_CARE);
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
    void nobodyDecidesWhoHasNotSaidWhetherTheyHaveAConflict() {
        CaseId caseId = undeclared();

        assertThat(office.decide(office.threeMonths(caseId)))
                .isEqualTo(Outcome.refused(new CannotGrant.NotReady(CannotDecide.Missing.NOT_DECLARED)));
        office.declare(SARA, caseId);
        assertThat(office.decide(office.threeMonths(caseId)).isDone()).isTrue();
    }

    @Test
    void oneEmployeesWordIsNotAnothers() {
        CaseId caseId = undeclared();
        office.declare(ELIN, caseId);

        assertThat(office.decide(office.threeMonths(caseId)))
                .isEqualTo(Outcome.refused(new CannotGrant.NotReady(CannotDecide.Missing.NOT_DECLARED)));
    }

    @ParameterizedTest
    @EnumSource(ConflictGround.class)
    void whoHasAConflictDoesNothingMoreInTheMatter(ConflictGround ground) {
        CaseId caseId = office.ready();
        declare(SARA, caseId, ground, "Kim är min granne.").orElseThrow();

        MatterView view =
                office.use(SARA, ReadingDecisions.class).matter(SARA, caseId).orElseThrow();
        assertThat(view.acts()).allSatisfy(act -> assertThat(act.whyNot()).isPresent());
        assertThat(view.next()).isEmpty();
        assertThat(office.decide(office.threeMonths(caseId)))
                .isEqualTo(
                        Outcome.refused(new CannotGrant.NotReady(new CannotDecide.Disqualified(List.of("Socionom")))));
        assertThat(office.use(SARA, WritingInvestigations.class).handle(SARA, new WriteInvestigation(caseId, 1, "Mer")))
                .isEqualTo(Outcome.refused(CannotWriteInvestigation.DISQUALIFIED));
        assertThat(office.use(SARA, AskingForHearing.class)
                        .handle(SARA, new AskForHearing(caseId, HearingBefore.HANDLER, office.today())))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.DISQUALIFIED));
    }

    @Test
    void nobodyTakesTheirOwnConflictBack() {
        CaseId caseId = office.ready();
        declare(SARA, caseId, ConflictGround.NEAR_RELATIVE, "").orElseThrow();

        assertThat(office.use(SARA, DeclaringConflictOfInterest.class)
                        .handle(SARA, DeclareConflictOfInterest.none(caseId)))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.DISQUALIFIED));
    }

    @Test
    void aColleagueGoesOn() {
        CaseId caseId = office.ready();
        declare(SARA, caseId, ConflictGround.OWN_MATTER, "").orElseThrow();

        assertThat(office.use(Office.PER, Granting.class)
                        .handle(Office.PER, office.threeMonths(caseId))
                        .isDone())
                .isTrue();
    }

    @Test
    void aConflictThatShowsItselfLaterIsSaidLater() {
        CaseId caseId = office.ready();
        assertThat(office.matter(caseId).isDisqualified(SARA)).isFalse();

        declare(SARA, caseId, ConflictGround.EARLIER_INSTANCE, "").orElseThrow();

        assertThat(office.matter(caseId).isDisqualified(SARA)).isTrue();
        assertThat(office.matter(caseId).preparation().conflicts())
                .filteredOn(it -> it.by().staff().equals(SARA.staff()))
                .hasSize(2);
    }

    @Test
    void anyOtherCircumstanceIsToldInWords() {
        CaseId caseId = office.known();

        assertThat(declare(SARA, caseId, ConflictGround.OTHER, " "))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.NO_GROUND_IN_WORDS));
        assertThat(declare(SARA, caseId, ConflictGround.OTHER, "x".repeat(2_001)))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.TEXT_TOO_LONG));
        assertThat(declare(JONAS, caseId, ConflictGround.OTHER, "Ja"))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.NOT_A_CASE_WORKER));
        assertThat(office.use(SARA, DeclaringConflictOfInterest.class)
                        .handle(SARA, DeclareConflictOfInterest.none(caseId)))
                .isEqualTo(Outcome.refused(CannotPrepare.Now.ALREADY_DECLARED));
    }

    private static CaseId undeclared() {
        CaseId caseId = office.undeclared();
        office.assess(caseId, Answer.YES);
        office.apply(caseId);
        office.write(caseId);
        office.consult(caseId);
        return caseId;
    }

    private static Outcome<ConflictDeclaration, CannotPrepare> declare(
            Actor actor, CaseId caseId, ConflictGround ground, String text) {
        return office.use(actor, DeclaringConflictOfInterest.class)
                .handle(actor, new DeclareConflictOfInterest(caseId, Optional.of(ground), text));
    }
}
