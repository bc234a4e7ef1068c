package se.handslag.planning.region.rehabilitation;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.planning.region.rehabilitation.CannotSaveRehabilitationPlan.At;
import se.handslag.planning.region.rehabilitation.CannotSaveRehabilitationPlan.Fault;

/** What a rehabilitation plan may hold and must. */
final class RehabilitationRules {
    /** The longest time until it is followed up. A habit of the field; no statute sets it. */
    private static final int MONTHS_TO_FOLLOW_UP = 12;

    private RehabilitationRules() {}

    /** The first thing that is wrong with what is to be saved. */
    static Optional<CannotSaveRehabilitationPlan> fault(
            RehabilitationContent before, RehabilitationContent content, LocalDate today) {
        if (!content.has(RehabilitationField.LIFE_GOALS)) {
            return at(Fault.NO_GOAL, RehabilitationField.LIFE_GOALS);
        }
        return lengths(content).or(() -> steps(content)).or(() -> followUp(before, content, today));
    }

    private static Optional<CannotSaveRehabilitationPlan> lengths(RehabilitationContent content) {
        return content.fields().keySet().stream()
                .filter(field -> content.text(field).length() > field.most()
                        || field.isStep()
                                && content.step(field)
                                        .filter(step -> Math.max(
                                                        step.who().length(),
                                                        step.when().length())
                                                > Intervention.LONGEST_LINE)
                                        .isPresent())
                .findFirst()
                .map(field -> new At(
                        Fault.TOO_LONG,
                        field,
                        content.text(field).length() > field.most() ? field.most() : Intervention.LONGEST_LINE));
    }

    private static Optional<CannotSaveRehabilitationPlan> steps(RehabilitationContent content) {
        for (RehabilitationField field : RehabilitationField.STEPS) {
            Optional<Intervention> step = content.step(field);
            if (step.isPresent() && step.get().what().isEmpty()) {
                return at(Fault.STEP_OF_NOTHING, field);
            } else if (step.isPresent() && step.get().who().isEmpty()) {
                return at(Fault.STEP_BY_NOBODY, field);
            }
        }
        return RehabilitationField.STEPS.stream().anyMatch(content::has)
                ? Optional.empty()
                : at(Fault.NO_STEP, RehabilitationField.STEP_1);
    }

    private static Optional<CannotSaveRehabilitationPlan> followUp(
            RehabilitationContent before, RehabilitationContent content, LocalDate today) {
        Optional<LocalDate> day = content.followUpOn();
        if (day.isEmpty()) {
            return at(Fault.NO_FOLLOW_UP, RehabilitationField.FOLLOW_UP_ON);
        }
        // A date that has passed since it was set is a reminder, not a mistake.
        boolean setNow = !before.followUpOn().equals(day);
        boolean wrong = day.get().isBefore(today) || day.get().isAfter(today.plusMonths(MONTHS_TO_FOLLOW_UP));
        return setNow && wrong ? at(Fault.WRONG_FOLLOW_UP, RehabilitationField.FOLLOW_UP_ON) : Optional.empty();
    }

    private static Optional<CannotSaveRehabilitationPlan> at(Fault fault, RehabilitationField field) {
        return Optional.of(new At(fault, field));
    }
}
