package se.handslag.planning.region.rehabilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.planning.region.rehabilitation.RehabilitationField.FOLLOW_UP_ON;
import static se.handslag.planning.region.rehabilitation.RehabilitationField.LIFE_GOALS;
import static se.handslag.planning.region.rehabilitation.RehabilitationField.RESOURCES;
import static se.handslag.planning.region.rehabilitation.RehabilitationField.STEP_1;
import static se.handslag.planning.region.rehabilitation.RehabilitationField.STEP_2;
import static se.handslag.planning.region.rehabilitation.RehabilitationField.TAKEN_PART;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentences;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.fixture.Together;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.merge.Chosen;
import se.handslag.planning.region.rehabilitation.CannotSaveRehabilitationPlan.At;
import se.handslag.planning.region.rehabilitation.CannotSaveRehabilitationPlan.Fault;
import se.handslag.planning.region.rehabilitation.CannotSaveRehabilitationPlan.Whole;

class SavingRehabilitationPlanTest extends PlanningOnBothDatabases {

    @Test
    void keepsEverythingThatWasWrittenAndEveryVersion() {
        CaseId kim = openKim();
        RehabilitationPlan first = save(kim, Revision.UNSAVED, made());
        RehabilitationPlan second = save(kim, first.revision(), made().with(RESOURCES, "Bra på språk"));

        assertThat(read(kim)).isEqualTo(second);
        assertThat(second.revision()).isEqualTo(new Revision(2));
        assertThat(second.content().step(STEP_1))
                .contains(new Intervention("Samtal om rädslan", "Nils Ek", "var tredje vecka"));
        List<ReadingRehabilitationPlans.Version> versions =
                world().use(NILS, ReadingRehabilitationPlans.class).versions(NILS, kim);
        assertThat(versions)
                .extracting(ReadingRehabilitationPlans.Version::plan)
                .containsExactly(second, first);
        assertThat(versions.get(0).changed()).containsExactly(RESOURCES);
        assertThat(save(kim, second.revision(), second.content())).isEqualTo(second);
    }

    @Test
    void twoWhoChangeDifferentFieldsBothKeepTheirsAndTheSameFieldIsAskedAbout() {
        CaseId kim = openKim();
        save(kim, Revision.UNSAVED, made());
        save(kim, new Revision(1), made().with(RESOURCES, "Bra på språk"));

        SavedRehabilitationPlan merged = done(
                handle(SaveRehabilitationPlan.of(kim, new Revision(1), made().with(TAKEN_PART, "Kim skrev målet"))));
        assertThat(merged.mergedWith()).isPresent();
        assertThat(merged.plan().content().text(RESOURCES)).isEqualTo("Bra på språk");
        assertThat(merged.plan().content().text(TAKEN_PART)).isEqualTo("Kim skrev målet");

        SaveRehabilitationPlan again =
                SaveRehabilitationPlan.of(kim, new Revision(1), made().with(RESOURCES, "En bror"));
        assertThat(refused(handle(again)))
                .isInstanceOfSatisfying(
                        CannotSaveRehabilitationPlan.Conflict.class, conflict -> assertThat(conflict.fields())
                                .extracting(both -> both.field())
                                .containsExactly(RESOURCES));
        assertThat(done(handle(again.choosing(new Chosen<>(new Revision(3), Set.of(), Set.of(RESOURCES)))))
                        .plan()
                        .content()
                        .text(RESOURCES))
                .isEqualTo("Bra på språk");
    }

    @Test
    void twoAtTheSameMomentBecomeTwoVersions() throws InterruptedException {
        CaseId kim = openKim();
        save(kim, Revision.UNSAVED, made());

        var ending = Together.all(
                () -> handle(SaveRehabilitationPlan.of(kim, new Revision(1), made().with(RESOURCES, "Språk"))),
                () -> handle(SaveRehabilitationPlan.of(kim, new Revision(1), made().with(TAKEN_PART, "Hemma"))));

        assertThat(ending.thrown()).isEmpty();
        assertThat(read(kim).revision()).isEqualTo(new Revision(3));
        assertThat(read(kim).content().text(RESOURCES)).isEqualTo("Språk");
        assertThat(read(kim).content().text(TAKEN_PART)).isEqualTo("Hemma");
    }

    @Test
    void refusesEachThingThatIsMissingOrWrongAndPointsAtIt() {
        CaseId kim = openKim();
        assertThat(why(kim, made().with(LIFE_GOALS, ""))).isEqualTo("no-goal life-goals");
        assertThat(why(kim, made().with(STEP_1, new Intervention("", "", "")))).isEqualTo("no-step step-1");
        assertThat(why(kim, made().with(STEP_2, new Intervention("", "Nils", ""))))
                .isEqualTo("step-of-nothing step-2");
        assertThat(why(kim, made().with(STEP_2, new Intervention("Träna", "", ""))))
                .isEqualTo("step-by-nobody step-2");
        assertThat(why(kim, made().with(FOLLOW_UP_ON, ""))).isEqualTo("no-follow-up follow-up-on");
        assertThat(why(kim, made().followedUpOn(TODAY.minusDays(1)))).isEqualTo("wrong-follow-up follow-up-on");
        assertThat(why(kim, made().followedUpOn(TODAY.plusMonths(12).plusDays(1))))
                .isEqualTo("wrong-follow-up follow-up-on");
        assertThat(why(kim, made().with(LIFE_GOALS, "x".repeat(1_001)))).isEqualTo("too-long life-goals");
        assertThat(why(kim, made().with(STEP_1, new Intervention("x", "x".repeat(121), ""))))
                .isEqualTo("too-long step-1");
        Actor jonas = staff(REGION, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(world().use(NILS, SavingRehabilitationPlan.class)
                        .handle(jonas, SaveRehabilitationPlan.of(kim, Revision.UNSAVED, made()))))
                .isEqualTo(Whole.NO_MANDATE);
        assertThat(refused(handle(SaveRehabilitationPlan.of(CaseId.next(world().clock()), Revision.UNSAVED, made()))))
                .isEqualTo(Whole.NO_SUCH_CASE);
        assertThat(refused(handle(SaveRehabilitationPlan.of(kim, new Revision(4), made()))))
                .isEqualTo(Whole.NO_SUCH_VERSION);
    }

    @Test
    void remindsOnTheDayThatWasSetAndADayThatHasPassedIsNoFault() {
        CaseId kim = openKim();
        save(kim, Revision.UNSAVED, made());

        assertThat(world().use(NILS, KeepingTasks.class).about(NILS, kim).derived())
                .extracting(task -> task.kind() + " " + task.due() + " " + task.page())
                .containsExactly("rehabilitation-follow-up " + TODAY.plusMonths(3) + " rehabplan");
        world().clock().set(TODAY.plusMonths(4));
        assertThat(save(kim, new Revision(1), made().with(RESOURCES, "Språk")).revision())
                .isEqualTo(new Revision(2));
    }

    @Test
    void crossesOnlyAsACopy() {
        CaseId kim = openKim();
        RehabilitationPlan plan = save(kim, Revision.UNSAVED, made());
        consent(NILS, kim, PlanningItems.REHABILITATION_PLAN);
        done(world().use(NILS, Disclosing.class)
                .handle(
                        NILS,
                        new DiscloseItem(
                                kim,
                                PlanningItems.REHABILITATION_PLAN,
                                plan.id().value(),
                                UPPSALA.id(),
                                Ground.CONSENT,
                                "")));

        assertThat(world().inUnit(SARA, () -> world().use(SARA, ReceivedCopies.class)
                        .about(kim)))
                .singleElement()
                .satisfies(copy -> assertThat(copy.item().content())
                        .containsEntry("life-goals", "Jag vill bo själv")
                        .containsEntry("step.1.who", "Nils Ek")
                        .containsEntry("version", "1"));
    }

    @Test
    void saysEveryRefusalInBothLanguagesAndKeepsItsCodes() {
        Sentences sentences = Sentences.of(List.of("se/handslag/planning/region/rehabilitation/texts"));
        Stream<Refusal> refusals = Stream.concat(
                Stream.of(Whole.values()), Stream.of(Fault.values()).map(fault -> new At(fault, LIFE_GOALS, 1_000)));
        refusals.forEach(refusal -> {
            for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
                assertThat(sentences.say(refusal.sentence(), language))
                        .isNotEqualTo(refusal.sentence().key())
                        .endsWith(".")
                        .doesNotContain("{");
            }
        });
        assertThat(RehabilitationField.values())
                .extracting(RehabilitationField::code)
                .containsExactly(
                        "life-goals",
                        "resources",
                        "step-1",
                        "step-2",
                        "step-3",
                        "step-4",
                        "step-5",
                        "step-6",
                        "taken-part",
                        "follow-up-on")
                .allMatch(code -> sentences.knows("rehabilitation.field." + code));
    }

    private static RehabilitationContent made() {
        return RehabilitationContent.EMPTY
                .with(LIFE_GOALS, "Jag vill bo själv")
                .with(STEP_1, new Intervention("Samtal om rädslan", "Nils Ek", "var tredje vecka"))
                .followedUpOn(TODAY.plusMonths(3));
    }

    private static String why(CaseId kim, RehabilitationContent content) {
        CannotSaveRehabilitationPlan refusal =
                refused(handle(SaveRehabilitationPlan.of(kim, Revision.UNSAVED, content)));
        return refusal.sentence().key().replace("rehabilitation.save.cannot.", "") + " " + refusal.field();
    }

    private static RehabilitationPlan save(CaseId kim, Revision seen, RehabilitationContent content) {
        return done(handle(SaveRehabilitationPlan.of(kim, seen, content))).plan();
    }

    private static Outcome<SavedRehabilitationPlan, CannotSaveRehabilitationPlan> handle(
            SaveRehabilitationPlan command) {
        return world().use(NILS, SavingRehabilitationPlan.class).handle(NILS, command);
    }

    private static RehabilitationPlan read(CaseId kim) {
        return world().use(NILS, ReadingRehabilitationPlans.class)
                .read(NILS, kim)
                .orElseThrow();
    }
}
