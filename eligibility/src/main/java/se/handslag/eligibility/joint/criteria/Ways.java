package se.handslag.eligibility.joint.criteria;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;

/**
 * The ways from an explanation to a yes: what would have to be otherwise, and what has to be found out. Pure.
 *
 * <p>The nearest way first: the one with the fewest known obstacles, and of those the one with the least to find out. At most {@value #MOST},
 * since criteria with many alternatives have more ways than anyone reads.
 */
public final class Ways {
    /** How many ways are looked for. */
    public static final int MOST = 4;

    private static final Comparator<Way> NEAREST = Comparator.<Way>comparingInt(
                    way -> way.changes().size())
            .thenComparingInt(way -> way.unknown().size());

    private final Optional<LocalDate> born;

    private Ways(Optional<LocalDate> born) {
        this.born = born;
    }

    /**
     * The ways to a yes.
     *
     * @param born the date of birth, where it is known: of an age that is not reached yet it tells the day
     * @return nearest first; one that asks for nothing if it is a yes already, and none where no answer would give one
     */
    public static List<Way> toYes(Explanation explanation, Optional<LocalDate> born) {
        return new Ways(born).to(explanation.root(), Answer.YES);
    }

    private List<Way> to(ExplainedNode node, Answer wanted) {
        if (node.answer() == wanted) {
            return List.of(Way.OPEN);
        }
        if (node instanceof ExplainedFact fact) {
            return List.of(new Way(List.of(new Need(fact, wanted, day(fact, wanted)))));
        }
        List<ExplainedNode> parts = ((ExplainedGroup) node).parts();
        return node.criterion()
                .match(
                        fact -> List.of(),
                        all -> wanted == Answer.YES ? together(parts, wanted) : either(parts, wanted),
                        any -> wanted == Answer.YES ? either(parts, wanted) : together(parts, wanted),
                        not -> to(parts.get(0), wanted.negated()));
    }

    /** Every part by one of its ways. Costs add up, so that the nearest of the whole are made of the nearest of the parts. */
    private List<Way> together(List<ExplainedNode> parts, Answer wanted) {
        List<Way> ways = List.of(Way.OPEN);
        for (ExplainedNode part : parts) {
            List<Way> ofThePart = to(part, wanted);
            ways = nearest(ways.stream().flatMap(way -> ofThePart.stream().map(way::and)));
        }
        return ways;
    }

    private List<Way> either(List<ExplainedNode> parts, Answer wanted) {
        return nearest(parts.stream().flatMap(part -> to(part, wanted).stream()));
    }

    private static List<Way> nearest(Stream<Way> ways) {
        return ways.sorted(NEAREST).limit(MOST).toList();
    }

    private Optional<LocalDate> day(ExplainedFact fact, Answer wanted) {
        Criterion.Fact asked = fact.criterion();
        if (wanted != Answer.YES || fact.answer() != Answer.NO || !fact.isAutomatic()) {
            return Optional.empty();
        }
        return asked.automatic()
                .filter(Automatic.HasTurned.class::isInstance)
                .flatMap(automatic -> born.map(day -> day.plusYears(((Automatic.HasTurned) automatic).years())));
    }
}
