package se.handslag.planning.municipality.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.fixture.Together;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.merge.Chosen;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanChange;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanField;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavedPlan;

class TwoWhoSaveImplementationPlansTest extends PlanningOnBothDatabases {

    @Test
    void putsChangesInDifferentFieldsTogether() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        Goal sleep = goal("Sova");
        Plan seen = done(save(SARA, kim, Revision.UNSAVED, goals(shop, sleep))).plan();
        done(save(ELIN, kim, seen.revision(), goals(shop.how("Tisdagar"), sleep)));

        SavedPlan saved = done(save(SARA, kim, seen.revision(), goals(shop, sleep.helpedBy("Nils"))));

        assertThat(saved.plan().goals()).containsExactly(shop.how("Tisdagar"), sleep.helpedBy("Nils"));
        assertThat(saved.plan().revision()).isEqualTo(new Revision(3));
        assertThat(saved.mergedWith().orElseThrow().name()).isEqualTo("Elin Berg");
    }

    @Test
    void showsBothTextsWhenTwoPeopleChangedTheSame() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        Plan seen = done(save(SARA, kim, Revision.UNSAVED, goals(shop))).plan();
        Plan theirs = done(save(ELIN, kim, seen.revision(), goals(shop.how("På tisdagar"))))
                .plan();

        CannotSavePlan.Conflict conflict = conflict(
                save(SARA, kim, seen.revision(), goals(shop.how("På torsdagar")).aimingAt("Ut")));

        assertThat(conflict.theirs()).isEqualTo(theirs);
        assertThat(conflict.ours().goals()).containsExactly(shop.how("På torsdagar"));
        assertThat(conflict.together().aim()).isEqualTo("Ut");
        assertThat(conflict.fields()).singleElement().satisfies(field -> {
            assertThat(field.before().text()).isEqualTo("På tisdagar");
            assertThat(field.after().text()).isEqualTo("På torsdagar");
        });
        assertThat(conflict.sentence().arguments()).first().isEqualTo("Elin Berg");
        assertThat(planOf(SARA, kim)).contains(theirs);
    }

    @Test
    void savesWhatWasChosenBetweenTheTwoTexts() {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        Plan seen = done(save(SARA, kim, Revision.UNSAVED, goals(shop))).plan();
        done(save(ELIN, kim, seen.revision(), goals(shop.how("På tisdagar")).aimingAt("Elins")));
        SavePlan mine = SavePlan.of(
                kim, seen.revision(), goals(shop.how("På torsdagar")).aimingAt("Mitt"));
        CannotSavePlan.Conflict conflict = conflict(handle(SARA, mine));
        PlanField aim = PlanField.parse("aim").orElseThrow();
        PlanField how = PlanField.parse("goal." + shop.id() + ".how").orElseThrow();

        Plan saved = done(handle(
                        SARA, mine.choosing(new Chosen<>(conflict.theirs().revision(), Set.of(how), Set.of(aim)))))
                .plan();

        assertThat(saved.content().aim()).isEqualTo("Elins");
        assertThat(saved.goals()).containsExactly(shop.how("På torsdagar"));
    }

    @Test
    void asksAgainWhenSomeoneSavedWhileTheChoiceWasMade() {
        CaseId kim = kimWithSupport();
        Plan seen = done(save(SARA, kim, Revision.UNSAVED, goals(goal("Handla")).aimingAt("Först")))
                .plan();
        Plan second = done(save(ELIN, kim, seen.revision(), seen.content().aimingAt("Elins")))
                .plan();
        SavePlan mine = SavePlan.of(kim, seen.revision(), seen.content().aimingAt("Mitt"));
        PlanField aim = PlanField.parse("aim").orElseThrow();
        done(save(ELIN, kim, second.revision(), second.content().aimingAt("Elins nyaste")));

        CannotSavePlan.Conflict again =
                conflict(handle(SARA, mine.choosing(new Chosen<>(second.revision(), Set.of(aim), Set.of()))));

        assertThat(again.theirs().content().aim()).isEqualTo("Elins nyaste");
    }

    @Test
    void letsTwoWhoSaveAtTheSameMomentTakeTurns() throws InterruptedException {
        CaseId kim = kimWithSupport();
        Goal shop = goal("Handla");
        Goal sleep = goal("Sova");
        Plan seen = done(save(SARA, kim, Revision.UNSAVED, goals(shop, sleep))).plan();

        var ending = Together.all(
                () -> save(SARA, kim, seen.revision(), goals(shop.how("Saras"), sleep)),
                () -> save(ELIN, kim, seen.revision(), goals(shop, sleep.how("Elins"))));

        assertThat(ending.thrown()).isEmpty();
        assertThat(planOf(SARA, kim).orElseThrow().goals()).containsExactly(shop.how("Saras"), sleep.how("Elins"));
        assertThat(planOf(SARA, kim).orElseThrow().revision()).isEqualTo(new Revision(3));
    }

    @Test
    void treatsTwoFirstPlansAsChangesToTheSameEmptyOne() {
        CaseId kim = kimWithSupport();
        Goal sara = goal("Saras");
        Goal elin = goal("Elins");
        done(save(ELIN, kim, Revision.UNSAVED, goals(elin)));

        assertThat(done(save(SARA, kim, Revision.UNSAVED, goals(sara))).plan().goals())
                .containsExactly(elin, sara);
    }

    @Test
    void saysNothingOfThePersonWhenPrinted() {
        CaseId kim = kimWithSupport();
        Plan seen = done(save(SARA, kim, Revision.UNSAVED, goals(goal("Handla")).aimingAt("HEMLIGT")))
                .plan();
        done(save(ELIN, kim, seen.revision(), seen.content().aimingAt("HEMLIGARE")));
        CannotSavePlan.Conflict conflict =
                conflict(save(SARA, kim, seen.revision(), seen.content().aimingAt("HEMLIGAST")));

        assertThat(Stream.of(seen, seen.content(), conflict, conflict.fields().get(0), goal("HEMLIGT"))
                        .map(String::valueOf))
                .allSatisfy(text -> assertThat(text).doesNotContain("HEMLIG"));
        assertThat(PlanChange.between(PlanContent.EMPTY, seen.content()).toString())
                .doesNotContain("HEMLIG");
    }

    private static Outcome<SavedPlan, CannotSavePlan> save(
            Actor actor, CaseId caseId, Revision seen, PlanContent content) {
        return handle(actor, SavePlan.of(caseId, seen, content));
    }

    private static Outcome<SavedPlan, CannotSavePlan> handle(Actor actor, SavePlan command) {
        return world().use(actor, SavingImplementationPlan.class).handle(actor, command);
    }

    private static CannotSavePlan why(Outcome<SavedPlan, CannotSavePlan> outcome) {
        return refused(outcome);
    }

    private static CannotSavePlan.Conflict conflict(Outcome<SavedPlan, CannotSavePlan> outcome) {
        CannotSavePlan why = why(outcome);
        assertThat(why).isInstanceOf(CannotSavePlan.Conflict.class);
        return (CannotSavePlan.Conflict) why;
    }
}
