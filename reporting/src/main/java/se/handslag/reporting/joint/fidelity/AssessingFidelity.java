package se.handslag.reporting.joint.fidelity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.reporting.fidelity.FidelityItem;
import se.handslag.reporting.fidelity.FidelityScale;
import se.handslag.reporting.fidelity.FidelityScales;
import se.handslag.reporting.fidelity.Measure;
import se.handslag.reporting.joint.fidelity.AssessFidelity.Judged;
import se.handslag.reporting.joint.fidelity.CannotAssess.Why;

/** Assesses how true a team is to a model; the head of service does it, for their own authority's part of the team. */
public final class AssessingFidelity {
    private final UnitOfWork unitOfWork;
    private final Teams teams;
    private final FidelityScales scales;
    private final FidelityAssessments assessments;
    private final CountingWork counting;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    AssessingFidelity(
            UnitOfWork unitOfWork,
            Teams teams,
            FidelityScales scales,
            FidelityAssessments assessments,
            CountingWork counting,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.teams = teams;
        this.scales = scales;
        this.assessments = assessments;
        this.counting = counting;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<FidelityAssessment, CannotAssess> handle(Actor actor, AssessFidelity command) {
        return unitOfWork.call(actor, Act.writing("fidelity.assess"), () -> assess(actor, command));
    }

    private Outcome<FidelityAssessment, CannotAssess> assess(Actor actor, AssessFidelity command) {
        Optional<FidelityScale> scale = scales.find(command.scale());
        Optional<CannotAssess> fault = whyNot(actor, command, scale).or(() -> judgements(scale.orElseThrow(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        TeamId team = new TeamId(command.team());
        LocalDate today = LocalDate.now(clock);
        // A correction is about the day that was assessed; what the record counted then stands.
        Optional<FidelityAssessment> corrected = command.corrects().flatMap(assessments::find);
        Map<Measure, Counted> counted =
                corrected.map(AssessingFidelity::countedThen).orElseGet(() -> counting.upTo(today, team));
        List<ItemFound> items = scale.orElseThrow().items().stream()
                .map(item -> found(item, Optional.ofNullable(command.judged().get(item.id())), counted))
                .toList();
        if (items.stream().allMatch(item -> item.points().isEmpty())) {
            return Outcome.refused(CannotAssess.of(Why.NOTHING_SCORED));
        }
        FidelityAssessment assessment = new FidelityAssessment(
                TimeOrderedIds.next(clock),
                team,
                scale.orElseThrow().id(),
                scale.orElseThrow().edition(),
                corrected.map(FidelityAssessment::on).orElse(today),
                command.corrects(),
                items,
                Signature.of(actor, clock.instant()));
        assessments.add(assessment);
        return Outcome.done(assessment);
    }

    private static Map<Measure, Counted> countedThen(FidelityAssessment corrected) {
        return corrected.items().stream()
                .flatMap(item -> item.counted().stream())
                .collect(Collectors.toMap(Counted::measure, one -> one));
    }

    private static ItemFound found(FidelityItem item, Optional<Judged> judged, Map<Measure, Counted> all) {
        Optional<Counted> counted = item.measure().flatMap(measure -> Optional.ofNullable(all.get(measure)));
        String evidence = judged.map(Judged::evidence).orElse("").strip();
        if (judged.filter(one -> one.points().isPresent()).isPresent()) {
            return new ItemFound(item.id(), judged.get().points(), Origin.JUDGED, counted, evidence);
        }
        OptionalInt points = ReadingFidelity.worth(item, counted);
        return new ItemFound(
                item.id(), points, points.isPresent() ? Origin.COUNTED : Origin.NOT_SCORED, counted, evidence);
    }

    private Optional<CannotAssess> whyNot(Actor actor, AssessFidelity command, Optional<FidelityScale> scale) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotAssess.of(Why.NOT_HEAD_OF_SERVICE));
        } else if (!teams.find(command.team()).isDone()
                || !gate.relations(actor).reach(new TeamId(command.team()))) {
            return Optional.of(CannotAssess.of(Why.NO_SUCH_TEAM));
        } else if (scale.isEmpty()) {
            return Optional.of(CannotAssess.of(Why.NO_SUCH_SCALE));
        }
        return command.corrects().flatMap(id -> {
            boolean same = assessments
                    .find(id)
                    .filter(one -> one.team().value().equals(command.team())
                            && one.scale().equals(command.scale()))
                    .isPresent();
            if (!same) {
                return Optional.of(CannotAssess.of(Why.NO_SUCH_ASSESSMENT));
            }
            return assessments.isCorrected(id) ? Optional.of(CannotAssess.of(Why.CORRECTED_ALREADY)) : Optional.empty();
        });
    }

    private static Optional<CannotAssess> judgements(FidelityScale scale, AssessFidelity command) {
        for (String item : command.judged().keySet().stream().sorted().toList()) {
            if (scale.find(item).isEmpty()) {
                return Optional.of(new CannotAssess(Why.NO_SUCH_ITEM, item));
            }
        }
        for (FidelityItem item : scale.items()) {
            Optional<CannotAssess> fault = Optional.ofNullable(command.judged().get(item.id()))
                    .flatMap(AssessingFidelity::whyNot)
                    .map(why -> new CannotAssess(why, item.id()));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Why> whyNot(Judged judged) {
        int points = judged.points().orElse(FidelityScale.LEAST_POINTS);
        if (points < FidelityScale.LEAST_POINTS || points > FidelityScale.MOST_POINTS) {
            return Optional.of(Why.POINTS_OUT_OF_REACH);
        } else if (judged.points().isPresent() && judged.evidence().isBlank()) {
            return Optional.of(Why.NO_EVIDENCE);
        }
        return judged.evidence().length() > ItemFound.LONGEST_EVIDENCE
                ? Optional.of(Why.EVIDENCE_TOO_LONG)
                : Optional.empty();
    }
}
