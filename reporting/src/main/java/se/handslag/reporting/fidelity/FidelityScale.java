package se.handslag.reporting.fidelity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scale that says how true a team is to a model (programtrohetsskala); each item is worth one to five points.
 *
 * @param id of the scale
 * @param name as it is known
 * @param edition which edition the items are of
 * @param manual where the manual is, as it is cited
 * @param rights whether its words may be reproduced
 * @param groups the groups of items, in the manual's order
 * @param items the items, in the manual's order
 * @param bands what a total is called, the highest first; often none
 */
public record FidelityScale(
        String id,
        String name,
        String edition,
        String manual,
        Rights rights,
        List<Group> groups,
        List<FidelityItem> items,
        List<Band> bands) {
    public static final int LEAST_POINTS = 1;
    public static final int MOST_POINTS = 5;

    public FidelityScale {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    /** What may be done with a scale's words. */
    public enum Rights {
        /** They may be reproduced. */
        FREE("free"),
        /** They may not; the scale is scored with the manual beside. */
        MANUAL_ONLY("manual-only");

        private final String code;

        Rights(String code) {
            this.code = code;
        }

        /** The code in the file; never changes. Texts: {@code fidelity.rights.<code>}. */
        public String code() {
            return code;
        }
    }

    /** Items that belong together. @param id of the group @param name for each language */
    public record Group(String id, Map<String, String> name) {
        public Group {
            name = Map.copyOf(name);
        }

        public String name(String language) {
            return name.getOrDefault(language, name.getOrDefault("en", id));
        }
    }

    /** What totals from this one up are called. @param id of the band; the total is this much at least */
    public record Band(String id, int from, Map<String, String> name) {
        public Band {
            name = Map.copyOf(name);
        }

        public String name(String language) {
            return name.getOrDefault(language, name.getOrDefault("en", id));
        }
    }

    public Optional<FidelityItem> find(String item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    public List<FidelityItem> in(Group group) {
        return items.stream().filter(item -> item.group().equals(group.id())).toList();
    }

    /** The highest total. */
    public int most() {
        return items.size() * MOST_POINTS;
    }

    /** The sum of the points; empty while any item has none, since a total of some items is no total of the scale. */
    public OptionalInt total(Collection<Integer> points) {
        return points.size() == items.size()
                ? OptionalInt.of(points.stream().mapToInt(Integer::intValue).sum())
                : OptionalInt.empty();
    }

    /** What a total is called. */
    public Optional<Band> band(int total) {
        return bands.stream().filter(band -> total >= band.from()).findFirst();
    }
}
