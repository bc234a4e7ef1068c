package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** Decisions that cannot be made: what the page says, and that nothing was decided. */
@CompositionRoot(because = "it plays the staff of both authorities")
class BadDecisionTest extends InBothLanguages {
    private static final String REASONS = "Du behöver stöd för att bryta isoleringen.";

    @Test
    void endsBeforeItBegins() {
        CaseId kim = readyToDecide();
        isTold(
                422,
                "Slutdatum kan inte vara före startdatum.",
                "The end date cannot be before the start date.",
                visitor -> decides(visitor, kim, "2025-10-01", "2025-09-30"));
        assertThat(decisions(kim)).isEmpty();
    }

    @Test
    void isShorterThanThreeMonths() {
        CaseId kim = readyToDecide();
        isTold(
                422,
                "Beslutet ska gälla minst 3 månader. Välj den 31 december 2025 eller en senare dag som slutdatum.",
                "The decision must last at least 3 months. Choose 31 December 2025 or a later day as end date.",
                visitor -> decides(visitor, kim, "2025-10-01", "2025-12-30"));
        assertThat(decisions(kim)).isEmpty();
    }

    @Test
    void overlapsAnEarlierDecision() {
        CaseId kim = granted();
        appliesAndTheNurseIsConsulted(kim);
        isTold(
                422,
                "Stöd är redan beviljat 20 augusti–19 november 2025. Välj dagar som inte går in i varandra",
                "Support is already granted 20 August–19 November 2025. Choose days that do not overlap",
                visitor -> decides(visitor, kim, "2025-11-19", "2026-02-28"));
        assertThat(decisions(kim)).hasSize(1);
    }

    @Test
    void restsOnAnUnfinishedAssessment() {
        CaseId kim = assessed();
        appliesAndTheNurseIsConsulted(kim);
        isTold(
                200,
                "Bedömningen är inte slutförd. Alla kriterier ska vara bedömda",
                "The assessment is not concluded. All criteria must be settled",
                visitor -> visitor.opens("/person/" + kim + "/beslut/bevilja"));
        assertThat(decisions(kim)).isEmpty();
    }

    /** The page was opened in time; what was written on it is kept. */
    @Test
    void restsOnAnAssessmentThatChangedMeanwhile() {
        CaseId kim = readyToDecide();
        for (Visitor visitor : List.of(swedish, english)) {
            visitor.opens("/person/" + kim + "/beslut/bevilja").writes("reasons", REASONS);
        }
        team.settle(NILS, kim, Answer.UNKNOWN, "not-temporary").orElseThrow();
        swedish.sends().isTold(422, "ändrats").stillHas("reasons", REASONS);
        english.sends().isTold(422, "changed").stillHas("reasons", REASONS);
        assertThat(decisions(kim)).isEmpty();
    }

    @Test
    void isNotForSomeoneWithoutDelegation() {
        CaseId kim = readyToDecide();
        Visitor elin = Visitor.signsIn(house.port(), ELIN);
        elin.opens("/person/" + kim + "/beslut/bevilja")
                .sees(
                        "Du har inte delegation för det här beslutet. Det har: Socionom. Be någon av dem att fatta beslutet.");
        elin.readsEnglish()
                .opens("/person/" + kim + "/beslut/bevilja")
                .sees(
                        "You are not authorised to make this decision. Those who are: Socionom. Ask one of them to decide.");
        assertThat(elin.page().forms()).as("there is nothing to sign").noneMatch(form -> !form.named("reasons")
                .isEmpty());
    }

    @Test
    void isNotForTheRegionsStaff() {
        CaseId kim = readyToDecide();
        Visitor nils = Visitor.signsIn(house.port(), NILS);
        nils.opens("/person/" + kim + "/beslut/bevilja", 403)
                .sees("Beslut enligt socialtjänstlagen fattas av en anställd i kommunen", "Du samråder");
        nils.readsEnglish()
                .opens("/person/" + kim + "/beslut/bevilja", 403)
                .sees("are made by an employee of the municipality", "You are consulted");
        assertThat(decisions(kim)).isEmpty();
    }

    private static void decides(Visitor visitor, CaseId caseId, String from, String to) {
        visitor.opens("/person/" + caseId + "/beslut/bevilja")
                .writes("from", from)
                .writes("to", to)
                .writes("reasons", REASONS)
                .sends()
                .stillHas("from", from)
                .stillHas("to", to)
                .stillHas("reasons", REASONS);
    }

    private List<MunicipalDecision> decisions(CaseId caseId) {
        return team.use(SARA, ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter()
                .decisions();
    }
}
