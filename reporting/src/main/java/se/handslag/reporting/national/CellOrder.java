package se.handslag.reporting.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.handslag.core.team.criteria.Answer;
import se.handslag.reporting.episode.AgeGroup;

/** In which order a table's cells are read: age groups from the youngest, answers from yes, and all else by name. */
public final class CellOrder {
    private static final List<List<String>> KNOWN = List.of(
            Arrays.stream(Answer.values()).map(Answer::code).toList(),
            Arrays.stream(AgeGroup.values()).map(AgeGroup::code).toList());

    private CellOrder() {}

    /** The cells in order. */
    public static List<String> of(Collection<String> cells) {
        List<String> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.naturalOrder());
        KNOWN.stream()
                .filter(order -> order.containsAll(cells))
                .findFirst()
                .ifPresent(order -> sorted.sort(Comparator.comparing(order::indexOf)));
        return sorted;
    }
}
