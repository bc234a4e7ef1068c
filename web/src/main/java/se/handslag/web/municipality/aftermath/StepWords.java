package se.handslag.web.municipality.aftermath;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.appeal.AppealStep.HandedOver;
import se.handslag.decisions.municipality.appeal.AppealStep.Reconsidered;
import se.handslag.decisions.municipality.appeal.AppealStep.Ruled;
import se.handslag.decisions.municipality.appeal.AppealStep.TimeTried;
import se.handslag.decisions.municipality.appeal.AppealStep.TurnedAway;
import se.handslag.web.shell.Visit;

/** What was done with an appeal, in words. */
public final class StepWords {
    private StepWords() {}

    /** One line after the other. */
    public static List<String> of(Visit visit, AppealStep step) {
        return step.match(new InWords(visit)).filter(line -> !line.isBlank()).toList();
    }

    private record InWords(Visit visit) implements AppealStep.Cases<Stream<String>> {
        @Override
        public Stream<String> timeTried(TimeTried step) {
            return Stream.of(
                    visit.say(step.inTime() ? "appeal.time.in-time" : "appeal.time.late") + ".",
                    step.lastDay()
                            .map(day -> visit.say("web.aftermath.appeal.time.last-day", day))
                            .orElseGet(() -> visit.say("web.aftermath.appeal.time.unknown")),
                    step.reasons());
        }

        @Override
        public Stream<String> turnedAway(TurnedAway step) {
            return Stream.of(visit.say("web.aftermath.appeal.turned-away"));
        }

        @Override
        public Stream<String> reconsidered(Reconsidered step) {
            return Stream.of(visit.say("appeal.reconsidered." + step.outcome().code()) + ".", step.reasons());
        }

        @Override
        public Stream<String> handedOver(HandedOver step) {
            return Stream.of(
                    visit.say("web.aftermath.appeal.handed-over", step.court(), step.sentOn(), step.law()),
                    visit.say(
                            "web.aftermath.appeal.sent.list",
                            step.sent().stream()
                                    .map(it -> visit.say("court.enclosure." + it.code()))
                                    .collect(Collectors.joining(", "))),
                    step.opinion());
        }

        @Override
        public Stream<String> ruled(Ruled step) {
            return Stream.of(
                    visit.say(
                            "web.aftermath.appeal.ruled",
                            visit.say("court.instance." + step.court().code()),
                            step.caseNumber(),
                            step.ruledOn()),
                    visit.say("court.outcome." + step.outcome().code()) + ".",
                    step.says());
        }
    }
}
