package se.handslag.reporting.directory.survey;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.reporting.directory.IntegrationGrade;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.Said;
import se.handslag.reporting.directory.ServiceProfile;

/**
 * How integrated a service is (graden av integrering), from what is known of it.
 *
 * <p>The survey (Socialstyrelsen 2025-2-9454, "Graden av integrering varierar") weighs five things together: one place, formalised
 * cooperation, staff of both authorities who work together with close and regular meetings, common goals and responsibility, and a model. It
 * publishes no rule for the weighing, and says what it found in each step. The rule here is read from that, and is this platform's reading:
 *
 * <ul>
 *   <li>medium or high: staff work together as one team, the cooperation is formalised, and goals and responsibility are common. One place is
 *       not asked for, since one of the survey's twelve has none; nor is a model, since few work purely by one;
 *   <li>very low: staff do not work together, and either cooperation is by ordinary routines or nothing is common;
 *   <li>low: what lies between;
 *   <li>not known, as soon as an answer that would decide is not known.
 * </ul>
 *
 * <p>Where a source gives a service a step by name, that stands.
 */
public final class Integration {
    private Integration() {}

    /** The step, if a source names it or enough is known to work it out. */
    public static Optional<IntegrationGrade> of(ServiceProfile service) {
        return service.grade().or(() -> workedOut(service));
    }

    /** The step by the rule alone. */
    static Optional<IntegrationGrade> workedOut(ServiceProfile service) {
        Said together = service.answer(Question.WORKS_TOGETHER).said();
        Said formalised = service.answer(Question.FORMALISED).said();
        Said shared = service.answer(Question.SHARED_GOALS).said();
        if (together == Said.SAID_NOT && (formalised == Said.SAID_NOT || shared == Said.SAID_NOT)) {
            return Optional.of(IntegrationGrade.VERY_LOW);
        } else if (!together.isKnown() || !formalised.isKnown() || !shared.isKnown()) {
            return Optional.empty();
        }
        boolean all = together == Said.SAID && formalised == Said.SAID && shared == Said.SAID;
        return Optional.of(all ? IntegrationGrade.MEDIUM_OR_HIGH : IntegrationGrade.LOW);
    }

    /** How many services are in each step. */
    public static Table count(Collection<ServiceProfile> services) {
        Map<IntegrationGrade, Integer> steps = new EnumMap<>(IntegrationGrade.class);
        for (IntegrationGrade grade : IntegrationGrade.values()) {
            steps.put(grade, 0);
        }
        int named = 0;
        int notKnown = 0;
        for (ServiceProfile service : services) {
            Optional<IntegrationGrade> grade = of(service);
            grade.ifPresent(step -> steps.merge(step, 1, Integer::sum));
            named += service.grade().isPresent() ? 1 : 0;
            notKnown += grade.isEmpty() ? 1 : 0;
        }
        return new Table(steps, named, notKnown);
    }

    /**
     * The steps counted.
     *
     * @param steps step to number of services, each step there
     * @param named how many of them a source names
     * @param notKnown services whose step is not known; counted apart
     */
    public record Table(Map<IntegrationGrade, Integer> steps, int named, int notKnown) {
        public Table {
            steps = Map.copyOf(steps);
        }

        /** Services whose step is known; what the shares are of. */
        public int of() {
            return steps.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int number(IntegrationGrade grade) {
            return steps.get(grade);
        }

        public int percent(IntegrationGrade grade) {
            return Share.percent(number(grade), of());
        }
    }
}
