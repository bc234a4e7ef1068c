package se.handslag.reporting.joint.fidelity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.reporting.fidelity.FidelityScale;

/**
 * How true a team was to a model on a day (programtrohetsbedömning), as one authority found it.
 *
 * @param id which
 * @param team the team
 * @param scale the id of the scale
 * @param edition of the scale
 * @param on the day; what is counted is counted up to it
 * @param corrects the earlier assessment that this one stands instead of
 * @param items what was found of each item, in the scale's order
 * @param by who assessed it, and when it was written
 */
public record FidelityAssessment(
        UUID id,
        TeamId team,
        String scale,
        String edition,
        LocalDate on,
        Optional<UUID> corrects,
        List<ItemFound> items,
        Signature by) {
    public FidelityAssessment {
        items = List.copyOf(items);
    }

    public Optional<ItemFound> find(String item) {
        return items.stream().filter(found -> found.item().equals(item)).findFirst();
    }

    /** How many items have points. */
    public int scored() {
        return points().size();
    }

    /** The total of the scale; empty while any item has no points. */
    public OptionalInt total(FidelityScale of) {
        return of.total(points());
    }

    /** The mean of the items that have points, with one decimal. */
    public Optional<BigDecimal> mean() {
        List<Integer> points = points();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                                points.stream().mapToInt(Integer::intValue).sum())
                        .divide(BigDecimal.valueOf(points.size()), 1, RoundingMode.HALF_UP));
    }

    private List<Integer> points() {
        return items.stream().flatMap(item -> item.points().stream().boxed()).toList();
    }
}
