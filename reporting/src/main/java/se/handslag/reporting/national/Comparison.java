package se.handslag.reporting.national;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many teams' years side by side: each table for each model in each region, for the model in all regions, for the region over all models, and for
 * all of them.
 *
 * <p>It is made of what the files show and of nothing else, so that nobody can be found in it who cannot be found in a single file.
 *
 * @param groups in order: by year, table, model and region, the widest first
 * @param lines how many lines were counted
 * @param left how many lines were left out, each told
 */
public record Comparison(SortedMap<Group, TableSum> groups, long lines, long left) {
    public Comparison {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /**
     * Adds the wider groups to those of one model in one region each.
     *
     * @param narrow each model in each region
     */
    public static Comparison of(Map<Group, TableSum> narrow, long lines, long left) {
        SortedMap<Group, TableTally> wide = new TreeMap<>();
        narrow.forEach((group, sum) -> {
            for (String model : new String[] {group.model(), Group.ALL}) {
                for (String region : new String[] {group.region(), Group.ALL}) {
                    wide.computeIfAbsent(
                                    new Group(group.year(), group.table(), model, region), unseen -> new TableTally())
                            .add(sum);
                }
            }
        });
        SortedMap<Group, TableSum> groups = new TreeMap<>();
        wide.forEach((group, tally) -> groups.put(group, tally.sum()));
        return new Comparison(groups, lines, left);
    }
}
