package se.handslag.web.demo.municipality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Revision;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.RecordCarryingOut;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.planning.municipality.discharge.GoalAnswer;
import se.handslag.planning.municipality.observe.AnswerObservation;
import se.handslag.planning.municipality.observe.ReadingObservations;
import se.handslag.planning.municipality.observe.RecordObservation;
import se.handslag.planning.municipality.observe.RecordingObservations;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;
import se.handslag.web.demo.joint.PlanWords;

/** While the support goes on and when it ends, as the municipality's staff do it. */
public final class Support {
    private Support() {}

    /** The implementation plan is made with the person; the region may get a copy on their consent. */
    public record Planned(Actor by, PlanWords words, boolean copied) implements Deed {
        @Override
        public void tell(Telling telling) {
            SavePlan command = SavePlan.of(telling.caseId(), Revision.UNSAVED, words.content(telling));
            telling.use(by, SavingImplementationPlan.class)
                    .handle(
                            by,
                            copied ? command.withCopyTo(telling.otherThan(by)).seen(true) : command)
                    .orElseThrow();
        }
    }

    /**
     * What comes of the decision, today.
     *
     * @param step what happened
     * @param why the reason, where support is not given
     * @param words the reason in a few words
     */
    public record CameOfIt(Actor by, CarryingOutStep step, Optional<WhyNotCarriedOut> why, String words)
            implements Deed {
        /** The support begins. */
        public static CameOfIt begun(Actor by) {
            return new CameOfIt(by, CarryingOutStep.CARRIED_OUT, Optional.empty(), "");
        }

        @Override
        public void tell(Telling telling) {
            var command =
                    new RecordCarryingOut(telling.caseId(), telling.decision(), step, telling.today(), why, words);
            telling.use(by, RecordingCarryingOut.class).handle(by, command).orElseThrow();
        }
    }

    /**
     * The support ends, today.
     *
     * @param begun whether there was any, so that goals are measured
     * @param isolationBroken whether the person can make contacts and get to those they need
     * @param wayBack whether the person has begun to plan their way back to studies or work
     * @param told whether the region is told, on the person's consent
     */
    public record Ended(
            Actor by,
            DischargeReason reason,
            boolean begun,
            Answer isolationBroken,
            Answer wayBack,
            String summary,
            boolean told)
            implements Deed {
        @Override
        public void tell(Telling telling) {
            Map<String, GoalAnswer> answers = new LinkedHashMap<>();
            if (begun) {
                answers.put("isolation-broken", answer(isolationBroken));
                answers.put("way-back", answer(wayBack));
            }
            var command = new DischargePerson(
                    telling.caseId(), telling.today(), reason, answers, summary, Optional.empty(), true);
            telling.use(by, Discharging.class)
                    .handle(by, told ? command.telling(telling.otherThan(by)) : command)
                    .orElseThrow();
        }

        private static GoalAnswer answer(Answer answer) {
            return switch (answer) {
                case YES -> GoalAnswer.yes();
                case NO -> GoalAnswer.no();
                case UNKNOWN -> GoalAnswer.unknown("Personen har inte gått att nå.");
            };
        }
    }

    /** Someone who gives support in the home has seen something. @param sign the early sign of the crisis plan; empty for none */
    public record Observed(Actor by, Direction direction, String sign, String words) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, RecordingObservations.class)
                    .handle(
                            by,
                            new RecordObservation(
                                    telling.caseId(),
                                    Optional.empty(),
                                    ContactKind.HOME_VISIT,
                                    telling.today().atTime(9, 0),
                                    words,
                                    direction,
                                    sign.isEmpty() ? List.of() : List.of(sign),
                                    false))
                    .orElseThrow();
        }
    }

    /** What waits for an answer is answered. */
    public record Answered(Actor by, String words) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, ReadingObservations.class).about(by, telling.caseId()).stream()
                    .flatMap(overview -> overview.told().stream())
                    .filter(ReadingObservations.Told::waits)
                    .forEach(told -> telling.use(by, RecordingObservations.class)
                            .answer(
                                    by,
                                    new AnswerObservation(
                                            telling.caseId(), told.observation().id(), words))
                            .orElseThrow());
        }
    }
}
