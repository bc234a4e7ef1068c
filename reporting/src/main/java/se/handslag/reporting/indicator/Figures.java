package se.handslag.reporting.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.Period;

/**
 * What all indicators came to in a period.
 *
 * @param period first and last day
 * @param byId each indicator's figure by its id, in the order of the indicators
 */
public record Figures(Period period, Map<String, Figure> byId) {
    public Figures {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** @throws IllegalArgumentException if there is no such indicator among those counted */
    public Figure of(String id) {
        Figure figure = byId.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("There is no indicator '" + id + "'.");
        }
        return figure;
    }

    public List<Figure> all() {
        return List.copyOf(byId.values());
    }

    /** The same period and the same indicators over both; what only one of them has stays as it is there. */
    public Figures plus(Figures other) {
        if (!period.equals(other.period)) {
            throw new IllegalArgumentException("Only figures of the same period can be added together.");
        }
        Map<String, Figure> sum = new LinkedHashMap<>(byId);
        other.byId.forEach((id, figure) -> sum.merge(id, figure, Figure::plus));
        return new Figures(period, sum);
    }
}
