package se.handslag.planning.joint.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.planning.joint.crisis.CrisisField.APPROVED_ON;
import static se.handslag.planning.joint.crisis.CrisisField.CALL_1;
import static se.handslag.planning.joint.crisis.CrisisField.CALL_2;
import static se.handslag.planning.joint.crisis.CrisisField.CHILDREN;
import static se.handslag.planning.joint.crisis.CrisisField.EARLY_SIGNS;
import static se.handslag.planning.joint.crisis.CrisisField.EMERGENCY;
import static se.handslag.planning.joint.crisis.CrisisField.HELPS_ME;
import static se.handslag.planning.joint.crisis.CrisisField.MADE_ON;
import static se.handslag.planning.joint.crisis.CrisisField.MADE_WITH;
import static se.handslag.planning.joint.crisis.CrisisField.MEDICINES;
import static se.handslag.planning.joint.crisis.CrisisField.OTHERS_DO;
import static se.handslag.planning.joint.crisis.CrisisField.PETS;
import static se.handslag.planning.joint.crisis.CrisisField.VALID_UNTIL;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.fixture.Together;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans.CrisisPlansHere;
import se.handslag.planning.joint.merge.Chosen;

class SavingCrisisPlanTest extends PlanningOnBothDatabases {

    @Test
    void keepsEverythingThatWasWrittenWithoutWaitingForADecision() {
        CaseId kim = openKim();
        CrisisContent content = made().with(APPROVED_ON, TODAY).with(CHILDREN, "Lo bor hos sin pappa");

        CrisisPlan saved = save(SARA, kim, content);

        assertThat(saved.revision()).isEqualTo(new Revision(1));
        assertThat(own(SARA, kim)).isEqualTo(saved);
        assertThat(saved.content().call(EMERGENCY)).contains(new ToCall("Psykiatriska akuten", "018-611 25 00", ""));
        assertThat(saved.approvedAsItIs()).contains(TODAY);
        assertThat(read(NILS, kim).own()).isEmpty();
        assertThat(read(NILS, kim).received()).isEmpty();
    }

    @Test
    void keepsEveryVersionWithWhatItChanged() {
        CaseId kim = openKim();
        save(SARA, kim, made());
        world().clock().set(TODAY.plusDays(1));
        save(SARA, kim, new Revision(1), made().with(PETS, "Katten bor hos Eva"));

        List<ReadingCrisisPlans.Version> versions =
                world().use(SARA, ReadingCrisisPlans.class).versions(SARA, kim);
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).changed()).containsExactly(PETS);
        assertThat(versions.get(1).changed())
                .containsExactly(EARLY_SIGNS, HELPS_ME, CALL_1, EMERGENCY, MADE_WITH, MADE_ON, VALID_UNTIL);
        assertThat(world().use(SARA, ReadingCrisisPlans.class).version(SARA, kim, new Revision(1)))
                .contains(versions.get(1).plan());
    }

    @Test
    void savingTheSameAgainIsNoNewVersion() {
        CaseId kim = openKim();
        save(SARA, kim, made());

        assertThat(save(SARA, kim, new Revision(1), made()).revision()).isEqualTo(new Revision(1));
    }

    @Test
    void aYesIsAboutTheVersionThatItWasSaidTo() {
        CaseId kim = openKim();
        save(SARA, kim, made().with(APPROVED_ON, TODAY));

        CrisisPlan changed = save(SARA, kim, new Revision(1), made().with(PETS, "Katten"));
        assertThat(changed.changedSinceApproved()).isTrue();
        assertThat(changed.approvedAsItIs()).isEmpty();
        assertThat(own(SARA, kim)).isEqualTo(changed);

        // The same day, but about what it says now.
        CrisisPlan again =
                save(SARA, kim, new Revision(2), made().with(PETS, "Katten").with(APPROVED_ON, TODAY));
        assertThat(again.approvedAsItIs()).contains(TODAY);
    }

    @Test
    void twoWhoChangeDifferentFieldsBothKeepTheirs() {
        CaseId kim = openKim();
        save(SARA, kim, made());
        save(SARA, kim, new Revision(1), made().with(PETS, "Katten bor hos Eva"));

        SavedCrisisPlan merged = done(handle(
                SARA, SaveCrisisPlan.of(kim, new Revision(1), made().with(OTHERS_DO, "Ring Eva innan ni kommer"))));

        assertThat(merged.mergedWith()).isPresent();
        assertThat(merged.plan().revision()).isEqualTo(new Revision(3));
        assertThat(merged.plan().content().text(PETS)).isEqualTo("Katten bor hos Eva");
        assertThat(merged.plan().content().text(OTHERS_DO)).isEqualTo("Ring Eva innan ni kommer");
    }

    @Test
    void asksWhenTwoChangedTheSameFieldAndKeepsWhatIsChosen() {
        CaseId kim = openKim();
        save(SARA, kim, made());
        save(SARA, kim, new Revision(1), made().with(HELPS_ME, "Deras"));
        SaveCrisisPlan ours = SaveCrisisPlan.of(kim, new Revision(1), made().with(HELPS_ME, "Vårt"));

        CannotSaveCrisisPlan refusal = refused(handle(SARA, ours));

        assertThat(refusal).isInstanceOfSatisfying(CannotSaveCrisisPlan.Conflict.class, conflict -> {
            assertThat(conflict.fields()).singleElement().satisfies(both -> {
                assertThat(both.field()).isEqualTo(HELPS_ME);
                assertThat(both.theirs().text()).isEqualTo("Deras");
                assertThat(both.ours().text()).isEqualTo("Vårt");
            });
        });
        // A choice between other texts than those that stand there now is no choice.
        assertThat(refused(handle(SARA, ours.choosing(new Chosen<>(new Revision(1), Set.of(HELPS_ME), Set.of())))))
                .isInstanceOf(CannotSaveCrisisPlan.Conflict.class);
        assertThat(done(handle(SARA, ours.choosing(new Chosen<>(new Revision(2), Set.of(HELPS_ME), Set.of()))))
                        .plan()
                        .content()
                        .text(HELPS_ME))
                .isEqualTo("Vårt");
    }

    @Test
    void asksWhetherAYesHoldsWhenTheTextWasChangedMeanwhile() {
        CaseId kim = openKim();
        save(SARA, kim, made());
        save(SARA, kim, new Revision(1), made().with(PETS, "Katten"));

        assertThat(refused(handle(SARA, SaveCrisisPlan.of(kim, new Revision(1), made().with(APPROVED_ON, TODAY)))))
                .isInstanceOfSatisfying(CannotSaveCrisisPlan.Conflict.class, conflict -> assertThat(conflict.fields())
                        .extracting(both -> both.field())
                        .containsExactly(APPROVED_ON));
    }

    @Test
    void twoThatEachHaveRoomAreRefusedIfTheyHaveNotTogether() {
        CaseId kim = openKim();
        CrisisContent small = made().with(HELPS_ME, "");
        save(SARA, kim, small);
        save(SARA, kim, new Revision(1), small.with(OTHERS_DO, "rad\n".repeat(20)));

        assertThat(refused(handle(
                        SARA, SaveCrisisPlan.of(kim, new Revision(1), small.with(HELPS_ME, "rad\n".repeat(20))))))
                .isInstanceOf(CannotSaveCrisisPlan.DoesNotFit.class);
        assertThat(own(SARA, kim).revision()).isEqualTo(new Revision(2));
    }

    @Test
    void twoAtTheSameMomentBecomeTwoVersions() throws InterruptedException {
        CaseId kim = openKim();
        save(SARA, kim, made());

        var ending = Together.all(
                () -> handle(SARA, SaveCrisisPlan.of(kim, new Revision(1), made().with(PETS, "Katten"))),
                () -> handle(SARA, SaveCrisisPlan.of(kim, new Revision(1), made().with(CHILDREN, "Lo"))));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).allMatch(Outcome::isDone);
        assertThat(own(SARA, kim).revision()).isEqualTo(new Revision(3));
        assertThat(own(SARA, kim).content().text(PETS)).isEqualTo("Katten");
        assertThat(own(SARA, kim).content().text(CHILDREN)).isEqualTo("Lo");
    }

    @Test
    void refusesEachThingThatIsMissingOrWrongAndPointsAtIt() {
        CaseId kim = openKim();
        assertThat(why(kim, made().with(EARLY_SIGNS, "").with(HELPS_ME, " "))).isEqualTo("nothing-written early-signs");
        assertThat(why(kim, made().without(CALL_1).without(EMERGENCY))).isEqualTo("nobody-to-call call-1");
        assertThat(why(kim, made().with(CALL_2, new ToCall("", "070-174 06 05", ""))))
                .isEqualTo("no-name call-2");
        assertThat(why(kim, made().with(CALL_2, new ToCall("Bo", "", "")))).isEqualTo("no-phone call-2");
        assertThat(why(kim, made().with(CALL_2, new ToCall("Bo", "fråga Eva", ""))))
                .isEqualTo("no-phone call-2");
        assertThat(why(kim, made().with(MADE_WITH, ""))).isEqualTo("made-with-nobody made-with");
        assertThat(why(kim, made().without(MADE_ON))).isEqualTo("no-day made-on");
        assertThat(why(kim, made().with(MADE_ON, TODAY.plusDays(1)))).isEqualTo("in-the-future made-on");
        assertThat(why(kim, made().without(VALID_UNTIL))).isEqualTo("no-last-day valid-until");
        assertThat(why(kim, made().with(VALID_UNTIL, TODAY.minusDays(1)))).isEqualTo("wrong-last-day valid-until");
        assertThat(why(kim, made().with(VALID_UNTIL, TODAY.plusMonths(12).plusDays(1))))
                .isEqualTo("wrong-last-day valid-until");
        assertThat(why(kim, made().with(APPROVED_ON, TODAY.plusDays(1)))).isEqualTo("in-the-future approved-on");
        assertThat(why(kim, made().with(APPROVED_ON, TODAY.minusDays(1))))
                .isEqualTo("approved-before-made approved-on");
        assertThat(why(kim, made().with(HELPS_ME, "x".repeat(601)))).isEqualTo("too-long helps-me");
        assertThat(why(kim, made().with(CALL_1, new ToCall("Eva", "070-174 06 05", "x".repeat(41)))))
                .isEqualTo("too-long call-1");
        assertThat(why(kim, made().with(HELPS_ME, "rad\n".repeat(40)))).isEqualTo("does-not-fit ");
        assertThat(read(SARA, kim).own()).isEmpty();
    }

    @Test
    void medicinesAreHealthCaresToWrite() {
        CaseId kim = openKim();
        CrisisContent content = made().with(MEDICINES, "Tål inte penicillin");

        assertThat(why(kim, content)).isEqualTo("not-ours medicines");
        assertThat(save(NILS, kim, content).content().text(MEDICINES)).isEqualTo("Tål inte penicillin");
    }

    @Test
    void refusesWhoeverMayNotWriteAndWhatIsNotThere() {
        CaseId kim = openKim();
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(handle(jonas, SaveCrisisPlan.of(kim, Revision.UNSAVED, made()))))
                .isEqualTo(CannotSaveCrisisPlan.Whole.NO_MANDATE);
        CaseId nobody = CaseId.next(world().clock());
        assertThat(refused(handle(SARA, SaveCrisisPlan.of(nobody, Revision.UNSAVED, made()))))
                .isEqualTo(CannotSaveCrisisPlan.Whole.NO_SUCH_CASE);
        assertThat(refused(handle(SARA, SaveCrisisPlan.of(kim, new Revision(7), made()))))
                .isEqualTo(CannotSaveCrisisPlan.Whole.NO_SUCH_VERSION);
    }

    @Test
    void aTelephoneNumberCanBePutRightWhenThePlanHasLivedItsTime() {
        CaseId kim = openKim();
        save(SARA, kim, made());
        world().clock().set(TODAY.plusMonths(13));

        CrisisContent corrected = made().with(CALL_1, new ToCall("Eva, mamma", "070-174 06 99", ""));
        assertThat(save(SARA, kim, new Revision(1), corrected).revision()).isEqualTo(new Revision(2));
    }

    @Test
    void crossesOnlyAsACopyThatCanBeReadAsItWas() {
        CaseId kim = openKim();
        consent(SARA, kim, PlanningItems.CRISIS_PLAN);
        CrisisPlan plan = save(SARA, kim, made().with(APPROVED_ON, TODAY));
        assertThat(isThere(NILS, kim)).isFalse();

        done(world().use(SARA, Disclosing.class)
                .handle(
                        SARA,
                        new DiscloseItem(
                                kim, PlanningItems.CRISIS_PLAN, plan.id().value(), REGION.id(), Ground.CONSENT, "")));

        ReceivedCopy copy = read(NILS, kim).received().get(0);
        assertThat(CrisisPlanCopy.read(copy.item().content())).isEqualTo(plan.content());
        assertThat(CrisisPlanCopy.version(copy.item().content())).isEqualTo(plan.revision());
        assertThat(isThere(NILS, kim)).isTrue();
    }

    private static CrisisContent made() {
        return CrisisSamples.made(TODAY);
    }

    private static String why(CaseId kim, CrisisContent content) {
        CannotSaveCrisisPlan refusal = refused(handle(SARA, SaveCrisisPlan.of(kim, Revision.UNSAVED, content)));
        return refusal.sentence().key().replace("crisis.save.cannot.", "") + " " + refusal.field();
    }

    private static CrisisPlan save(Actor actor, CaseId kim, CrisisContent content) {
        return save(actor, kim, Revision.UNSAVED, content);
    }

    private static CrisisPlan save(Actor actor, CaseId kim, Revision seen, CrisisContent content) {
        return done(handle(actor, SaveCrisisPlan.of(kim, seen, content))).plan();
    }

    private static Outcome<SavedCrisisPlan, CannotSaveCrisisPlan> handle(Actor actor, SaveCrisisPlan command) {
        return world().use(actor, SavingCrisisPlan.class).handle(actor, command);
    }

    private static CrisisPlansHere read(Actor actor, CaseId kim) {
        return world().use(actor, ReadingCrisisPlans.class).read(actor, kim);
    }

    private static CrisisPlan own(Actor actor, CaseId kim) {
        return read(actor, kim).own().orElseThrow();
    }

    private static boolean isThere(Actor actor, CaseId kim) {
        return world().use(actor, ReadingCrisisPlans.class).isThere(actor, kim);
    }
}
