package se.handslag.planning.joint.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.planning.fixture.BothLanguages;
import se.handslag.planning.joint.goal.MoveReason;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.PlanField;
import se.handslag.planning.joint.step.CannotMoveStep;

class MappingTextsTest {
    private static final Sentences SENTENCES =
            Sentences.of(List.of("se/handslag/planning/joint/mapping/texts", "se/handslag/planning/texts"));

    static Stream<Refusal> refusals() {
        PlanField aim = PlanField.parse("aim").orElseThrow();
        return Stream.of(
                        Stream.of(CannotSaveMapping.Whole.values()),
                        Stream.of(CannotMoveStep.values()),
                        Stream.of(
                                new CannotSaveMapping.TooLong(MappingField.NEEDS_TEAM),
                                new CannotSavePlan.TargetInThePast(aim),
                                new CannotSavePlan.MovedWithoutReason(aim),
                                new CannotSavePlan.NobodyResponsible(aim)))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysEveryRefusalInBothLanguages(Refusal refusal) {
        BothLanguages.say(SENTENCES, refusal);
    }

    @Test
    void knowsTheWordOfEveryCode() {
        BothLanguages.know(
                SENTENCES,
                Arrays.stream(LifeArea.values())
                        .flatMap(
                                area -> Stream.of("mapping.area." + area.code(), "item.mapping.area.n." + area.code())),
                Arrays.stream(Aspect.values()).map(aspect -> "mapping.aspect." + aspect.code()),
                Arrays.stream(MappingField.values()).map(field -> "item.mapping.area.n." + field.code()),
                Arrays.stream(SourceKind.values())
                        .flatMap(kind -> Stream.of(
                                "mapping.source." + kind.code(), "item.mapping.area.n.source.n." + kind.code())),
                Arrays.stream(MoveReason.values()).map(reason -> "goal.moved." + reason.code()),
                Arrays.stream(StepActor.values())
                        .flatMap(actor -> Stream.of(
                                "goal.step.by." + actor.code(), "item.plan.goal.n.step.n.by." + actor.code())),
                Stream.of(
                        "mapping.save.cannot.conflict",
                        "goal.without-step",
                        "item.mapping",
                        "act.disclosure.mapping",
                        "act.disclosure.received.mapping"));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(LifeArea.values())
                .extracting(LifeArea::code)
                .containsExactly(
                        "learning",
                        "tasks",
                        "communication",
                        "mobility",
                        "self-care",
                        "home-life",
                        "relations",
                        "work",
                        "community",
                        "safety",
                        "carer");
        assertThat(LifeArea.values())
                .extracting(LifeArea::icf)
                .containsExactly("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "", "");
        assertThat(MappingField.values())
                .extracting(MappingField::code)
                .containsExactly(
                        "background.person",
                        "background.team",
                        "present.person",
                        "present.team",
                        "future.person",
                        "future.team",
                        "resources.person",
                        "resources.team",
                        "needs.person",
                        "needs.team");
        assertThat(SourceKind.values())
                .extracting(SourceKind::code)
                .containsExactly("interview", "note", "relative", "document", "observation");
        assertThat(MoveReason.values())
                .extracting(MoveReason::code)
                .containsExactly(
                        "persons-wish",
                        "person-could-not",
                        "needs-changed",
                        "waiting-for-others",
                        "team-could-not",
                        "set-wrong");
        assertThat(StepActor.values())
                .extracting(StepActor::code)
                .containsExactly("person", "relative", "municipality", "region", "agency");
    }
}
