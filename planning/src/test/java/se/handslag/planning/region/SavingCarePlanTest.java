package se.handslag.planning.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.staff;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.WrongAuthority;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavedPlan;
import se.handslag.planning.region.plan.SavingCarePlan;

class SavingCarePlanTest extends PlanningOnBothDatabases {
    private static final PlanContent DIAGNOSES =
            PlanContent.of(List.of(new PlanSectionText("diagnoses", "Det personen vill veta", SaidBy.TEAM)), List.of());

    @Test
    void doesNotWaitForAMunicipalDecision() {
        CaseId kim = openKim();

        Plan plan = done(save(NILS, kim, DIAGNOSES)).plan();

        assertThat(plan.owner()).isEqualTo(REGION.id());
        assertThat(planOf(NILS, kim)).contains(plan);
        assertThat(planOf(SARA, kim)).isEmpty();
    }

    @Test
    void refusesASectionThatTheMunicipalityAnswersFor() {
        PlanContent background =
                PlanContent.of(List.of(new PlanSectionText("background", "x", SaidBy.TEAM)), List.of());

        assertThat(refused(save(NILS, openKim(), background))).isInstanceOf(CannotSavePlan.WrongSection.class);
    }

    @Test
    void refusesWhoeverIsNotAHealthCareProfessional() {
        Actor clerk = staff(REGION, "lisa", "Lisa Ek", "Kurator", "Team", Mandate.CASE_WORKER);

        assertThat(refused(save(clerk, openKim(), DIAGNOSES))).isInstanceOf(CannotSavePlan.NoMandate.class);
        assertThatThrownBy(() -> world().platform()
                        .at(REGION.id())
                        .use(SavingCarePlan.class)
                        .handle(SARA, SavePlan.of(openKim(), Revision.UNSAVED, DIAGNOSES)))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void refusesACaseThatIsNotHereOrHasEnded() {
        assertThat(refused(save(NILS, world().openCase(SARA), DIAGNOSES)))
                .isInstanceOf(CannotSavePlan.NoSuchCase.class);
        CaseId kim = openKim();
        world().inUnit(NILS, () -> {
            CaseFiles files = world().use(NILS, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(TODAY));
            return kim;
        });
        assertThat(refused(save(NILS, kim, DIAGNOSES))).isInstanceOf(CannotSavePlan.CaseClosed.class);
    }

    private static Outcome<SavedPlan, CannotSavePlan> save(Actor actor, CaseId caseId, PlanContent content) {
        return world().use(actor, SavingCarePlan.class).handle(actor, SavePlan.of(caseId, Revision.UNSAVED, content));
    }
}
