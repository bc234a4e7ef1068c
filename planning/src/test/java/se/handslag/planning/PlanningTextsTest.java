package se.handslag.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.planning.fixture.BothLanguages;
import se.handslag.planning.joint.followup.CannotFollowUp;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.CannotRecordInformation;
import se.handslag.planning.joint.meeting.CannotMeet;
import se.handslag.planning.joint.meeting.Occasion;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.PlanField;
import se.handslag.planning.municipality.discharge.CannotDischarge;
import se.handslag.planning.municipality.plan.CannotSaveImplementationPlan;
import se.handslag.planning.region.discharge.CannotCloseCareFile;

class PlanningTextsTest {
    private static final Sentences SENTENCES =
            Sentences.of(List.of("se/handslag/core/texts", "se/handslag/planning/texts"));

    static Stream<Refusal> refusals() {
        return Stream.of(
                        Stream.of(CannotRecordInformation.values()),
                        Stream.of(CannotMeet.values()),
                        Stream.of(CannotCloseCareFile.values()),
                        Stream.of(CannotFollowUp.Why.values())
                                .map(why -> new CannotFollowUp(why, java.util.Optional.empty())),
                        made(CannotSavePlan.class),
                        made(CannotSaveImplementationPlan.class),
                        made(CannotDischarge.class))
                .flatMap(all -> all);
    }

    /** One of each kind of refusal in a sealed family; those that carry a whole plan are tried where they arise. */
    private static Stream<Refusal> made(Class<? extends Refusal> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .filter(type -> type.isRecord() && type != CannotSavePlan.Conflict.class)
                .map(PlanningTextsTest::make);
    }

    private static Refusal make(Class<?> type) {
        Object[] arguments = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .map(PlanningTextsTest::sample)
                .toArray();
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (Refusal) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object sample(Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 2);
        } else if (type == PlanField.class) {
            return PlanField.parse("aim").orElseThrow();
        }
        if (type == CannotDisclose.class) {
            return new CannotDisclose.ProtectionNotSeen();
        }
        return type == int.class ? (Object) 500 : "field";
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
                Stream.of(DischargeReason.values()).map(reason -> "discharge.reason." + reason.code()),
                Stream.of(Direction.values()).map(direction -> "follow-up.direction." + direction.code()),
                Stream.of(GoalStatus.values()).map(status -> "goal.status." + status.code()),
                Stream.of(SaidBy.values()).map(said -> "said-by." + said.code()),
                Stream.of(Agreement.values()).map(agreement -> "plan.agreement." + agreement.code()),
                Stream.of(Occasion.values()).map(occasion -> "meeting.occasion." + occasion.code()),
                Stream.of(ApplicationHelp.values()).map(help -> "information.help." + help.code()),
                Stream.of(PlanField.Part.values()).map(part -> "plan.field." + part.code()),
                Stream.of(PlanningItems.PLAN, PlanningItems.INFORMATION, PlanningItems.DISCHARGE)
                        .map(ItemKind::code)
                        .flatMap(code ->
                                Stream.of("item." + code, "act.disclosure." + code, "act.disclosure.received." + code)),
                Stream.of(
                        "plan.save.cannot.conflict",
                        "act.plan.save",
                        "act.plan.read",
                        "act.plan.read-versions",
                        "act.follow-up.record",
                        "act.follow-up.read",
                        "act.information.record",
                        "act.information.read",
                        "act.discharge.record",
                        "act.discharge.read",
                        "act.care.close",
                        "act.care.read-end",
                        "task.plan-missing",
                        "task.follow-up",
                        "task.goal-without-date",
                        "task.support-ended",
                        "task.support-ended-there"));
    }

    @Test
    void countsGoalsInWords() {
        assertThat(SENTENCES.say(BothLanguages.ALL.get(0), "task.goal-without-date", 1))
                .isEqualTo("Bestäm när ett mål ska följas upp");
        assertThat(SENTENCES.say(BothLanguages.ALL.get(0), "task.goal-without-date", 3))
                .isEqualTo("Bestäm när 3 mål ska följas upp");
    }

    @Test
    void neverCallsADischargeByTheWordThatAlsoMeansToPrint() {
        assertThat(SENTENCES.say(BothLanguages.ALL.get(0), "act.discharge.record"))
                .isEqualTo("Avslutade insatsen");
        for (DischargeReason reason : DischargeReason.values()) {
            assertThat(SENTENCES.say(BothLanguages.ALL.get(0), "discharge.reason." + reason.code()))
                    .doesNotContainIgnoringCase("skriv");
        }
    }
}
