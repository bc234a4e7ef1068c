package se.handslag.planning.joint.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.outward.DiscloseOutward;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.core.fixture.Settled;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.crisis.copies.CannotKeepCopy;
import se.handslag.planning.joint.crisis.copies.CopyEnd;
import se.handslag.planning.joint.crisis.copies.CopyEnding;
import se.handslag.planning.joint.crisis.copies.CrisisCopy;
import se.handslag.planning.joint.crisis.copies.HandCrisisCopy;
import se.handslag.planning.joint.crisis.copies.Holder;
import se.handslag.planning.joint.crisis.copies.HolderKind;
import se.handslag.planning.joint.crisis.copies.KeepingCrisisCopies;
import se.handslag.planning.joint.crisis.copies.RecallCrisisCopy;

class CrisisCopiesTest extends PlanningOnBothDatabases {

    @Test
    void knowsEveryoneWhoHasACopyOnPaperOrByDisclosure() {
        CaseId kim = withPlan();
        hand(kim, HolderKind.PERSON, "");
        hand(kim, HolderKind.GIVEN_ON, "Eva, mamma");
        disclose(kim);
        disclose(kim, "Boendestödet Norr");

        assertThat(holders(kim))
                .extracting(holder -> holder.kind().code() + " " + holder.who() + " " + holder.version())
                .containsExactly(
                        "person  1",
                        "given-on Eva, mamma 1",
                        "authority " + REGION.id() + " 1",
                        "outside Boendestödet Norr 1");
        assertThat(world().use(SARA, ReadingCrisisPlans.class).read(SARA, kim).inUse())
                .isEqualTo(4);
        assertThat(old(kim)).isEmpty();
    }

    @Test
    void aNewVersionIsATaskForEachHolderUntilTheyHaveItOrHaveBeenTold() {
        CaseId kim = withPlan();
        hand(kim, HolderKind.PERSON, "");
        hand(kim, HolderKind.GIVEN_ON, "Eva, mamma");
        disclose(kim);
        disclose(kim, "Boendestödet Norr");
        change(kim);

        assertThat(old(kim))
                .containsExactlyInAnyOrder(
                        "task.crisis-copy-old.person",
                        "task.crisis-copy-old.given-on",
                        "task.crisis-copy-old.authority",
                        "task.crisis-copy-old.outside");

        hand(kim, HolderKind.PERSON, "");
        disclose(kim);
        assertThat(old(kim)).containsExactlyInAnyOrder("task.crisis-copy-old.given-on", "task.crisis-copy-old.outside");
        assertThat(holders(kim)).hasSize(4);

        done(recall(kim, holder(kim, HolderKind.OUTSIDE).copyId()));
        hand(kim, HolderKind.GIVEN_ON, "eva, Mamma");
        assertThat(old(kim)).isEmpty();
        assertThat(holder(kim, HolderKind.OUTSIDE).end())
                .hasValueSatisfying(end -> assertThat(end.how()).isEqualTo(CopyEnding.TOLD));
        assertThat(world().use(SARA, ReadingCrisisPlans.class).read(SARA, kim).inUse())
                .isEqualTo(3);
    }

    @Test
    void remindsBeforeThePlanHasLivedItsTime() {
        CaseId kim = withPlan();
        assertThat(about(kim))
                .extracting(task -> task.kind() + " " + task.due() + " " + task.page())
                .containsExactly("crisis-plan-old " + TODAY.plusMonths(12) + " krisplan");
        assertThat(listed(kim)).isEmpty();

        world().clock().set(TODAY.plusMonths(12).minusDays(14));
        assertThat(listed(kim)).containsExactly("crisis-plan-old");
    }

    @Test
    void refusesWhatIsWrong() {
        CaseId kim = openKim();
        assertThat(refused(handle(kim, HolderKind.PERSON, ""))).isEqualTo(CannotKeepCopy.NO_PLAN);
        save(kim, Revision.UNSAVED, CrisisSamples.made(TODAY));

        assertThat(refused(handle(kim, HolderKind.GIVEN_ON, " "))).isEqualTo(CannotKeepCopy.NOBODY);
        assertThat(refused(handle(kim, HolderKind.GIVEN_ON, "x".repeat(121)))).isEqualTo(CannotKeepCopy.TOO_LONG);
        assertThat(refused(handle(kim, HolderKind.AUTHORITY, "IVO"))).isEqualTo(CannotKeepCopy.TO_BE_DISCLOSED);
        assertThat(refused(copies().handle(SARA, new HandCrisisCopy(kim, HolderKind.PERSON, "", TODAY.plusDays(1)))))
                .isEqualTo(CannotKeepCopy.IN_THE_FUTURE);
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(copies().handle(jonas, new HandCrisisCopy(kim, HolderKind.PERSON, "", TODAY))))
                .isEqualTo(CannotKeepCopy.NO_MANDATE);
        assertThat(refused(recall(kim, new UUID(7, 7)))).isEqualTo(CannotKeepCopy.NO_SUCH_COPY);
        hand(kim, HolderKind.PERSON, "");
        UUID copy = holder(kim, HolderKind.PERSON).copyId();
        assertThat(refused(copies().recall(SARA, new RecallCrisisCopy(kim, copy, CopyEnding.TOLD, TODAY.plusDays(1)))))
                .isEqualTo(CannotKeepCopy.IN_THE_FUTURE);
        done(recall(kim, copy));
        assertThat(refused(recall(kim, copy))).isEqualTo(CannotKeepCopy.ENDED_ALREADY);
    }

    @Test
    void theOtherAuthorityKnowsNothingOfTheCopies() {
        CaseId kim = withPlan();
        hand(kim, HolderKind.PERSON, "");

        assertThat(world().use(NILS, ReadingCrisisPlans.class).read(NILS, kim).holders())
                .isEmpty();
    }

    private static CaseId withPlan() {
        CaseId kim = openKim();
        save(kim, Revision.UNSAVED, CrisisSamples.made(TODAY));
        return kim;
    }

    private static void change(CaseId kim) {
        save(kim, new Revision(1), CrisisSamples.made(TODAY).with(CrisisField.PETS, "Katten bor hos Eva"));
    }

    private static void save(CaseId kim, Revision seen, CrisisContent content) {
        done(world().use(SARA, SavingCrisisPlan.class).handle(SARA, SaveCrisisPlan.of(kim, seen, content)));
    }

    private static KeepingCrisisCopies copies() {
        return world().use(SARA, KeepingCrisisCopies.class);
    }

    private static Outcome<CrisisCopy, CannotKeepCopy> handle(CaseId kim, HolderKind kind, String who) {
        return copies().handle(SARA, new HandCrisisCopy(kim, kind, who, TODAY));
    }

    private static void hand(CaseId kim, HolderKind kind, String who) {
        done(handle(kim, kind, who));
    }

    private static Outcome<CopyEnd, CannotKeepCopy> recall(CaseId kim, UUID copy) {
        return copies().recall(SARA, new RecallCrisisCopy(kim, copy, CopyEnding.TOLD, TODAY));
    }

    private static UUID planId(CaseId kim) {
        return world().use(SARA, ReadingCrisisPlans.class)
                .read(SARA, kim)
                .own()
                .orElseThrow()
                .id()
                .value();
    }

    private static void disclose(CaseId kim) {
        done(world().use(SARA, Disclosing.class)
                .handle(
                        SARA,
                        new DiscloseItem(
                                kim,
                                PlanningItems.CRISIS_PLAN,
                                planId(kim),
                                REGION.id(),
                                Settled.basis(Ground.HARM_TEST, "Kim har själv visat den"))));
    }

    private static void disclose(CaseId kim, String agency) {
        done(world().use(SARA, DisclosingOutward.class)
                .handle(
                        SARA,
                        new DiscloseOutward(
                                kim,
                                PlanningItems.CRISIS_PLAN,
                                planId(kim),
                                ReceiverKind.CARE_ELSEWHERE,
                                agency,
                                Ground.CONSENT,
                                "",
                                Settled.answers(Ground.CONSENT, ReceiverKind.CARE_ELSEWHERE),
                                false)));
    }

    private static List<Holder> holders(CaseId kim) {
        return world().use(SARA, ReadingCrisisPlans.class).read(SARA, kim).holders();
    }

    private static Holder holder(CaseId kim, HolderKind kind) {
        return holders(kim).stream()
                .filter(holder -> holder.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<DerivedTask> about(CaseId kim) {
        return world().use(SARA, KeepingTasks.class).about(SARA, kim).derived().stream()
                .filter(task -> task.kind().startsWith("crisis-"))
                .toList();
    }

    private static List<String> old(CaseId kim) {
        return about(kim).stream()
                .filter(task -> task.kind().equals("crisis-copy-old"))
                .map(task -> task.what().key())
                .toList();
    }

    private static List<String> listed(CaseId kim) {
        return world().use(SARA, KeepingTasks.class).toDo(SARA).derived().stream()
                .filter(task -> task.caseId().equals(kim))
                .map(DerivedTask::kind)
                .toList();
    }
}
