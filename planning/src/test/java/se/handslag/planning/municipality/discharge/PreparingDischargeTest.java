package se.handslag.planning.municipality.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.RecordInformation;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;

class PreparingDischargeTest extends PlanningOnBothDatabases {

    @Test
    void readsWhetherThePersonWasInformedAndDoesNotLetItBeTicked() {
        CaseId kim = kimWithSupport();
        assertThat(informed(kim)).isEqualTo(Answer.NO);
        told(SARA, kim, "Boendestöd finns", "", Optional.empty());
        assertThat(informed(kim)).isEqualTo(Answer.NO);
        told(SARA, kim, "Boendestöd finns", "Boendestöd", Optional.empty());
        assertThat(informed(kim)).isEqualTo(Answer.YES);

        CannotDischarge refusal = refused(discharge(
                kim,
                TODAY,
                DischargeReason.COMPLETED,
                Map.of(
                        "informed", GoalAnswer.no(),
                        "isolation-broken", GoalAnswer.yes(),
                        "way-back", GoalAnswer.no())));
        assertThat(refusal).isEqualTo(new CannotDischarge.GoalNotAsked("informed"));
    }

    @Test
    void countsWhatTheRegionHasToldOnlyWhenItWasHandedOver() {
        CaseId kim = kimWithSupport();
        told(NILS, kim, "Vårdcentral finns", "Vårdcentral", Optional.empty());
        assertThat(informed(kim)).isEqualTo(Answer.NO);
        consent(NILS, kim, PlanningItems.INFORMATION);
        told(NILS, kim, "Vårdcentral finns", "Vårdcentral", Optional.of(UPPSALA.id()));

        assertThat(informed(kim)).isEqualTo(Answer.YES);
        assertThat(prepared(kim).questions().get(0).read().orElseThrow().evidence())
                .singleElement()
                .asString()
                .startsWith("copy:");
    }

    @Test
    void showsThePersonsOwnGoalsBesideTheTeams() {
        CaseId kim = kimWithSupport();
        Goal course = goal("Läsa en kurs").towards("way-back").at(GoalStatus.REACHED);
        done(world().use(SARA, SavingImplementationPlan.class)
                .handle(
                        SARA,
                        SavePlan.of(kim, se.handslag.core.casework.Revision.UNSAVED, goals(course, goal("Sova")))));

        assertThat(prepared(kim).questions())
                .extracting(PreparingDischarge.Question::personal)
                .containsExactly(List.of(), List.of(), List.of(course));
    }

    private static Answer informed(CaseId caseId) {
        return prepared(caseId).questions().get(0).read().orElseThrow().answer();
    }

    private static void told(
            Actor actor,
            CaseId caseId,
            String told,
            String recommended,
            Optional<se.handslag.core.authority.AuthorityId> copyTo) {
        done(world().use(actor, RecordingInformation.class)
                .handle(
                        actor,
                        new RecordInformation(
                                caseId, TODAY, told, recommended, ApplicationHelp.NOT_NEEDED, "", copyTo)));
    }

    private static PreparingDischarge.Preparation prepared(CaseId caseId) {
        return world().use(SARA, PreparingDischarge.class).read(SARA, caseId).orElseThrow();
    }

    private static Outcome<MunicipalDischarge, CannotDischarge> discharge(
            CaseId caseId, LocalDate on, DischargeReason reason, Map<String, GoalAnswer> answers) {
        return handle(SARA, command(caseId, on, reason, answers, "Så gick det"));
    }

    private static DischargePerson command(
            CaseId caseId, LocalDate on, DischargeReason reason, Map<String, GoalAnswer> answers, String summary) {
        return new DischargePerson(caseId, on, reason, answers, summary, Optional.empty());
    }

    private static Outcome<MunicipalDischarge, CannotDischarge> handle(Actor actor, DischargePerson command) {
        return world().use(actor, Discharging.class).handle(actor, command);
    }
}
