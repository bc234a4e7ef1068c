package se.handslag.reporting.joint.fidelity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.reporting.fidelity.FidelityItem;
import se.handslag.reporting.fidelity.FidelityScale;
import se.handslag.reporting.fidelity.FidelityScales;
import se.handslag.reporting.fidelity.Measure;

/** Tells how true a team has been to its model, and what the record counts today. */
public final class ReadingFidelity {
    private final UnitOfWork unitOfWork;
    private final Teams teams;
    private final FidelityScales scales;
    private final FidelityAssessments assessments;
    private final CountingWork counting;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    ReadingFidelity(
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

    /** The scales that there are. */
    public List<FidelityScale> scales() {
        return scales.all();
    }

    public Optional<FidelityScale> scale(String id) {
        return scales.find(id);
    }

    /**
     * @param assessments those that stand, the latest first
     * @param counted what the record counts today; a measure that there is nothing to hold against is not there
     */
    public record TeamFidelity(List<FidelityAssessment> assessments, Map<Measure, Counted> counted) {
        public TeamFidelity {
            assessments = List.copyOf(assessments);
            counted = Map.copyOf(counted);
        }

        public Optional<FidelityAssessment> find(UUID id) {
            return assessments.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        /** Those by one scale, the latest first. */
        public List<FidelityAssessment> by(FidelityScale scale) {
            return assessments.stream()
                    .filter(one -> one.scale().equals(scale.id()))
                    .toList();
        }
    }

    /** Of a team; empty if there is no such team, or the actor is lent to another one. */
    public Optional<TeamFidelity> of(Actor actor, String team) {
        if (!teams.find(team).isDone()) {
            return Optional.empty();
        }
        TeamId id = new TeamId(team);
        return unitOfWork.call(
                actor,
                Act.reading("fidelity.read"),
                () -> gate.relations(actor).reach(id)
                        ? Optional.of(new TeamFidelity(assessments.of(id), counting.upTo(LocalDate.now(clock), id)))
                        : Optional.empty());
    }

    /** What a value that was counted is worth by the scale's own figures; empty where it has none, or nothing was counted. */
    public static OptionalInt worth(FidelityItem item, Optional<Counted> counted) {
        if (item.steps().isEmpty() || counted.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(item.steps().get().points(counted.get().value()));
    }
}
