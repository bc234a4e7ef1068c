package se.handslag.planning.joint.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.merge.Chosen;
import se.handslag.planning.joint.merge.FieldValue;

class PlanMergeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final Goal shop = Goal.saidByPerson(new GoalId(UUID.randomUUID()), "Jag vill kunna handla själv");
    private final Goal sleep = Goal.saidByPerson(new GoalId(UUID.randomUUID()), "Sova på natten");
    private final PlanContent base = PlanContent.of(
            List.of(new PlanSectionText("background", "Slutade skolan", SaidBy.TEAM)), List.of(shop, sleep));

    @Test
    void keepsBothChangesWhenTheyAreInDifferentFields() {
        PlanContent theirs = base.replacing(List.of(shop.how("Vi går tillsammans på tisdagar")));
        PlanContent ours = base.replacing(List.of(sleep.helpedBy("Nils"))).aimingAt("Bryta isoleringen");

        PlanMerge merge = merge(theirs, ours);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content())
                .isEqualTo(base.replacing(List.of(shop.how("Vi går tillsammans på tisdagar"), sleep.helpedBy("Nils")))
                        .aimingAt("Bryta isoleringen"));
    }

    @Test
    void keepsAGoalThatEitherOfThemAdded() {
        Goal phone = Goal.saidByPerson(new GoalId(UUID.randomUUID()), "Ringa själv");
        Goal walk = Goal.saidByPerson(new GoalId(UUID.randomUUID()), "Gå ut");

        PlanMerge merge = merge(base.replacing(List.of(phone)), base.replacing(List.of(walk)));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content().goals()).containsExactly(shop, sleep, phone, walk);
    }

    @Test
    void asksWhenBothChangedTheSameText() {
        PlanContent theirs = base.replacing(List.of(shop.inTheWords("Handla på Ica", SaidBy.PERSON)));
        PlanContent ours = base.replacing(List.of(shop.inTheWords("Handla själv i affär", SaidBy.PERSON)));

        PlanMerge merge = merge(theirs, ours);

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field().code()).isEqualTo("goal." + shop.id() + ".words");
            assertThat(conflict.before().text()).isEqualTo("Handla på Ica");
            assertThat(conflict.after().text()).isEqualTo("Handla själv i affär");
        });
    }

    @Test
    void doesNotAskWhenBothWroteTheSame() {
        PlanContent same = base.aimingAt("Bryta isoleringen");

        assertThat(merge(same, same).conflicts()).isEmpty();
        assertThat(merge(same, same).content()).isEqualTo(same);
    }

    @Test
    void neverMakesThePersonHaveSaidWhatSomeoneElseWrote() {
        PlanContent theirs = base.replacing(List.of(shop.inTheWords("Handla på Ica", SaidBy.PERSON)));
        PlanContent ours = base.replacing(List.of(shop.inTheWords(shop.words(), SaidBy.TEAM)));

        assertThat(merge(theirs, ours).conflicts()).hasSize(1);
    }

    @Test
    void asksWhetherTheAnswerHoldsWhenTheTextWasChangedMeanwhile() {
        PlanContent theirs = base.replacing(List.of(sleep.how("Lampan av klockan tio")));
        PlanContent ours = base.viewedAs(new PersonsView(Agreement.AGREES, "Det blir bra", DAY));

        PlanMerge merge = merge(theirs, ours);

        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.field().code()).isEqualTo("view"));
        assertThat(merge.content().view()).isEmpty();
    }

    @Test
    void keepsWhatWasChosenFieldByField() {
        PlanContent theirs = base.aimingAt("Deras").replacing(List.of(shop.how("Deras sätt")));
        PlanContent ours = base.aimingAt("Vårt").replacing(List.of(shop.how("Vårt sätt")));
        PlanField aim = PlanField.of(PlanField.Part.AIM);
        PlanField how = PlanField.of(PlanField.Part.HOW, shop.id());

        PlanMerge merge = PlanMerge.of(base, theirs, ours, new Chosen<>(new Revision(2), Set.of(aim), Set.of(how)));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content().aim()).isEqualTo("Vårt");
        assertThat(merge.content().goal(shop.id()).orElseThrow().how()).isEqualTo("Deras sätt");
    }

    @Test
    void leavesWhatIsNotMentionedAsItWas() {
        SubGoal step = new SubGoal(new SubGoalId(UUID.randomUUID()), "Till porten", true);
        PlanContent before = base.replacing(List.of(shop.withSteps(List.of(step))))
                .viewedAs(new PersonsView(Agreement.AGREES, "", DAY));

        PlanContent whole = PlanMerge.completed(before, PlanContent.of(List.of(), List.of(shop.how("Nytt"))));

        assertThat(whole.section("background")).isPresent();
        assertThat(whole.goals()).hasSize(2);
        assertThat(whole.goal(shop.id()).orElseThrow().subGoals()).containsExactly(step);
        assertThat(whole.view()).isPresent();
    }

    @Test
    void readsTheNameOfEachFieldBack() {
        for (PlanChange change : PlanChange.between(PlanContent.EMPTY, generated(new Random(7), base))) {
            assertThat(PlanField.parse(change.field().code())).contains(change.field());
        }
        assertThat(PlanField.parse("goal.nonsense.words")).isEmpty();
        assertThat(PlanField.parse("goal." + shop.id() + ".nonsense")).isEmpty();
        assertThat(PlanField.parse("nonsense")).isEmpty();
        assertThat(PlanField.parse("")).isEmpty();
    }

    /** Whatever two people do: without a conflict each one's change is there, and with one nobody's is lost. */
    @RepeatedTest(200)
    void losesNobodysWords(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        PlanContent theirs = generated(random, base);
        PlanContent ours = PlanMerge.completed(base, generated(random, base));

        PlanMerge merge = merge(theirs, ours);

        List<PlanField> open = merge.conflicts().stream().map(PlanChange::field).toList();
        var merged = PlanFields.of(merge.content());
        for (PlanChange change : PlanChange.between(base, ours)) {
            if (!open.contains(change.field())) {
                assertThat(merged.getOrDefault(change.field(), FieldValue.NONE)).isEqualTo(change.after());
            }
        }
        for (PlanChange change : PlanChange.between(base, theirs)) {
            assertThat(merged.getOrDefault(change.field(), FieldValue.NONE)).isEqualTo(change.after());
        }
        merge.conflicts().forEach(conflict -> assertThat(conflict.before()).isNotEqualTo(conflict.after()));
        assertThat(PlanFields.content(PlanFields.of(merge.content()))).isEqualTo(merge.content());
    }

    private PlanMerge merge(PlanContent theirs, PlanContent ours) {
        return PlanMerge.of(base, theirs, ours, Chosen.nothing());
    }

    private static PlanContent generated(Random random, PlanContent from) {
        List<Goal> goals = new ArrayList<>();
        for (Goal goal : from.goals()) {
            Goal changed = goal;
            changed = random.nextInt(3) == 0 ? changed.how("how " + random.nextInt(2)) : changed;
            changed = random.nextInt(3) == 0 ? changed.helpedBy("helper " + random.nextInt(2)) : changed;
            changed = random.nextInt(3) == 0 ? changed.at(GoalStatus.REACHED) : changed;
            changed = random.nextInt(3) == 0
                    ? changed.followedUpOn(Optional.of(DAY.plusDays(random.nextInt(2))))
                    : changed;
            changed = random.nextInt(3) == 0 ? changed.towards("way-back", "informed") : changed;
            changed = random.nextInt(3) == 0
                    ? changed.withSteps(List.of(
                            new SubGoal(new SubGoalId(new UUID(0, random.nextInt(3))), "step", random.nextBoolean())))
                    : changed;
            goals.add(changed);
        }
        if (random.nextBoolean()) {
            goals.add(Goal.saidByPerson(new GoalId(new UUID(random.nextLong(), 1)), "nytt"));
        }
        PlanContent content = from.withGoals(goals);
        content = random.nextBoolean() ? content.aimingAt("aim " + random.nextInt(2)) : content;
        content = random.nextBoolean() ? content.madeWith("with " + random.nextInt(2)) : content;
        return content;
    }
}
