package se.handslag.reporting.national;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One table of a team's year as it leaves the house: how many there were, and how they fall into cells that no one is in two of.
 *
 * <p>A number that is withheld is not there at all, and nothing tells one that is small from one that is withheld to hide a small one. Where the
 * total is withheld, so is every cell.
 *
 * @param of whose year
 * @param id which table; the id of the indicator that it is counted by
 * @param threshold the least number that is shown, save none at all
 * @param shownTotal how many in all; -1 where that is withheld
 * @param cells the cells that are shown; none for a table that only counts
 * @param withheld the cells that are not
 * @param days the days that half of them waited no longer than, for a table about waiting; {@link #NO_DAYS} for any other, and where it is withheld
 */
public record TeamTable(
        TeamYear of,
        String id,
        int threshold,
        long shownTotal,
        SortedMap<String, Long> cells,
        SortedSet<String> withheld,
        int days)
        implements Serializable {
    /** A table without a median of days. */
    public static final int NO_DAYS = -1;

    /** The total of a table whose total is withheld. */
    public static final long WITHHELD = -1;

    /** Of two persons each would know the other. */
    public static final int LEAST_THRESHOLD = 3;

    static final int MOST_THRESHOLD = 100;
    static final int MOST_CELLS = 100;
    static final int MOST_DAYS = 36_600;
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2999;
    /** More people than this no team has, and so many teams' sums stay within a long. */
    static final long MOST = 100_000_000L;

    private static final int LONGEST = 100;
    /** As many digits as the shortest that tells of a person: a day of birth without its century. */
    private static final int NOBODYS_DIGITS = 6;
    /** @throws IllegalArgumentException with the first thing that is wrong */
    public TeamTable {
        cells = new TreeMap<>(cells);
        withheld = new TreeSet<>(withheld);
        List<String> faults = faults(of, id, threshold, shownTotal, cells, withheld, days);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0));
        }
    }

    /** A table that is not about days. */
    public TeamTable(
            TeamYear of,
            String id,
            int threshold,
            long shownTotal,
            SortedMap<String, Long> cells,
            SortedSet<String> withheld) {
        this(of, id, threshold, shownTotal, cells, withheld, NO_DAYS);
    }

    /** Such a table as it is where it may stand in a file, and else withheld whole: what a reader would refuse does not leave the house. */
    public static TeamTable guarded(
            TeamYear of,
            String id,
            int threshold,
            long shownTotal,
            SortedMap<String, Long> cells,
            SortedSet<String> withheld,
            int days) {
        if (faults(of, id, threshold, shownTotal, cells, withheld, days).isEmpty()) {
            return new TeamTable(of, id, threshold, shownTotal, cells, withheld, days);
        }
        SortedSet<String> all = new TreeSet<>(cells.keySet());
        all.addAll(withheld);
        return new TeamTable(of, id, threshold, WITHHELD, new TreeMap<>(), all, NO_DAYS);
    }

    /** The number in all, where it is shown. */
    public OptionalLong total() {
        return shownTotal == WITHHELD ? OptionalLong.empty() : OptionalLong.of(shownTotal);
    }

    /** How many the withheld cells have between them; 0 where none is, and where the total is withheld too. */
    long between() {
        return shownTotal == WITHHELD || withheld.isEmpty() ? 0 : shownTotal - sum(cells);
    }

    /** Everything that is wrong with such a table, in words; nothing where it may stand in a file. */
    static List<String> faults(
            TeamYear of,
            String id,
            int threshold,
            long total,
            Map<String, Long> cells,
            Set<String> withheld,
            int days) {
        List<String> faults = new ArrayList<>();
        if (of.year() < FIRST_YEAR || of.year() > LAST_YEAR) {
            faults.add("'year' is to be from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        id(faults, "team", of.team());
        id(faults, "model", of.model());
        id(faults, "table", id);
        if (RegionCode.find(of.region()).isEmpty()) {
            faults.add("'region' is to be the two digits of one of the regions.");
        }
        if (threshold < LEAST_THRESHOLD || threshold > MOST_THRESHOLD) {
            faults.add("'threshold' is to be from " + LEAST_THRESHOLD + " to " + MOST_THRESHOLD + ".");
        }
        if (cells.size() + withheld.size() > MOST_CELLS) {
            faults.add("there are more than " + MOST_CELLS + " cells.");
        }
        // A cell is not named: what stands in the wrong place may be somebody's name.
        if (!cells.keySet().stream().allMatch(TeamTable::isCell)
                || !withheld.stream().allMatch(TeamTable::isCell)) {
            faults.add("the name of a cell is small letters a to z and digits, with dots or dashes between words.");
        }
        if (withheld.stream().anyMatch(cells::containsKey)) {
            faults.add("a cell is both shown and withheld.");
        }
        if (total != WITHHELD) {
            number(faults, "the total", total, threshold);
        }
        cells.values().forEach(count -> number(faults, "a cell", count, threshold));
        if (days < NO_DAYS || days > MOST_DAYS) {
            faults.add("'median' is to be from 0 to " + MOST_DAYS + " days.");
        } else if (days != NO_DAYS && total <= 0) {
            faults.add("a median is told where nobody is, or of a total that is withheld.");
        }
        if (faults.isEmpty()) {
            whole(faults, threshold, total, cells, withheld);
        }
        return faults;
    }

    private static void id(List<String> faults, String key, String id) {
        if (!isId(id) || id.charAt(0) < 'a') {
            faults.add("'" + key
                    + "' is to be an id: small letters a to z and digits, with dots, dashes or colons between words, "
                    + "at most " + LONGEST + ", and no more than five digits in a row.");
        }
    }

    private static boolean isCell(String cell) {
        return isId(cell) && cell.indexOf(':') < 0;
    }

    /**
     * Small letters a to z and digits in words with a mark between, and nowhere six digits in a row: an id is no place for anyone's number. By hand, since
     * it is asked many times of every line.
     */
    private static boolean isId(String id) {
        int digits = 0;
        boolean inWord = false;
        for (int at = 0; at < id.length(); at++) {
            char character = id.charAt(at);
            boolean digit = character >= '0' && character <= '9';
            boolean mark = character == '-' || character == '.' || character == ':';
            if (!digit && !mark && (character < 'a' || character > 'z') || mark && !inWord) {
                return false;
            }
            inWord = !mark;
            digits = digit ? digits + 1 : 0;
            if (digits == NOBODYS_DIGITS) {
                return false;
            }
        }
        return inWord && id.length() <= LONGEST;
    }

    private static void number(List<String> faults, String what, long count, int threshold) {
        if (count < 0 || count > MOST) {
            faults.add(what + " is to be a whole number from 0 to " + MOST + ".");
        } else if (count > 0 && count < threshold) {
            faults.add(what + " is below the threshold of " + threshold + " and was to be withheld.");
        }
    }

    /** What the shown numbers say together, so that nothing withheld can be computed from them. */
    private static void whole(
            List<String> faults, int threshold, long total, Map<String, Long> cells, Set<String> withheld) {
        if (total == WITHHELD) {
            if (!cells.isEmpty()) {
                faults.add(
                        "the total is withheld and a cell is shown; a table whose total is withheld is withheld whole.");
            }
            return;
        }
        long rest = total - sum(cells);
        if (withheld.isEmpty()) {
            if (!cells.isEmpty() && rest != 0) {
                faults.add("the cells do not add up to the total.");
            }
        } else if (withheld.size() == 1) {
            faults.add("one cell alone is withheld, and can be computed from the total.");
        } else if (rest < Math.max(threshold, withheld.size())) {
            faults.add("the withheld cells have fewer than " + Math.max(threshold, withheld.size())
                    + " between them, so that they can be told from the total.");
        }
    }

    private static long sum(Map<String, Long> cells) {
        return cells.values().stream().mapToLong(Long::longValue).sum();
    }
}
