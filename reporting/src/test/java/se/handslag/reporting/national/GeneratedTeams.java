package se.handslag.reporting.national;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Teams' years from a seed, with what is so beside what is shown. */
final class GeneratedTeams {
    static final int THRESHOLD = 5;
    private static final List<String> MODELS = List.of("act", "fact", "ract", "hikikomori-uppsala");
    private static final List<String> REGIONS = List.of("01", "03", "12", "25");
    private static final Map<String, List<String>> TABLES = Map.of(
            "ages", List.of("under-18", "18-20", "21-25", "26-30", "unknown"),
            "goal.informed", List.of("reached", "not-reached", "unknown"),
            "dropped-out-before", List.of());

    private final Random random;

    GeneratedTeams(long seed) {
        this.random = new Random(seed);
    }

    /** @param shown what the file says; @param so what is so; @param total of how many */
    record Generated(TeamTable shown, SortedMap<String, Long> so, long total) {}

    /** Some teams, each with some of its tables for one or two years. */
    List<Generated> teams(int number) {
        List<Generated> all = new ArrayList<>();
        for (int team = 0; team < number; team++) {
            String model = MODELS.get(random.nextInt(MODELS.size()));
            String region = REGIONS.get(random.nextInt(REGIONS.size()));
            int first = 2024 + random.nextInt(2);
            for (int year = first; year <= 2025; year++) {
                TeamYear of = new TeamYear(year, "team-" + team, model, region);
                for (String table : new TreeSet<>(TABLES.keySet())) {
                    if (random.nextInt(10) > 0) {
                        all.add(table(of, table));
                    }
                }
            }
        }
        return all;
    }

    private Generated table(TeamYear of, String id) {
        SortedMap<String, Long> so = new TreeMap<>();
        int size = random.nextInt(4);
        for (String cell : TABLES.getOrDefault(id, List.of())) {
            so.put(cell, (long) random.nextInt(size == 0 ? 4 : size * 12));
        }
        long total = so.isEmpty()
                ? random.nextInt(30)
                : so.values().stream().mapToLong(Long::longValue).sum();
        return new Generated(shown(of, id, so, total), so, total);
    }

    /** Withholds in the plainest way there is: the small ones, and the next smallest until what is withheld says nothing. */
    private static TeamTable shown(TeamYear of, String id, SortedMap<String, Long> so, long total) {
        TreeMap<String, Long> cells = new TreeMap<>(so);
        TreeSet<String> withheld = new TreeSet<>();
        so.forEach((cell, count) -> {
            if (count > 0 && count < THRESHOLD) {
                withheld.add(cell);
            }
        });
        while (total >= THRESHOLD && !withheld.isEmpty() && tells(so, withheld)) {
            so.entrySet().stream()
                    .filter(cell -> cell.getValue() > 0 && !withheld.contains(cell.getKey()))
                    .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                    .ifPresentOrElse(cell -> withheld.add(cell.getKey()), () -> withheld.addAll(so.keySet()));
            if (withheld.containsAll(so.keySet())) {
                break;
            }
        }
        boolean whole = total > 0 && total < THRESHOLD || !withheld.isEmpty() && tells(so, withheld);
        if (whole) {
            return new TeamTable(of, id, THRESHOLD, TeamTable.WITHHELD, new TreeMap<>(), new TreeSet<>(so.keySet()));
        }
        cells.keySet().removeAll(withheld);
        return new TeamTable(of, id, THRESHOLD, total, cells, withheld);
    }

    private static boolean tells(SortedMap<String, Long> so, TreeSet<String> withheld) {
        long between = withheld.stream().mapToLong(so::get).sum();
        return withheld.size() < 2
                || between < Math.max(THRESHOLD, withheld.size())
                || withheld.stream().anyMatch(cell -> so.get(cell) == 0);
    }
}
