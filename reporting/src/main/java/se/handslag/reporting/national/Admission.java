package se.handslag.reporting.national;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets each table of a team's year in once, the first that is met: whoever sends a file twice is counted once, and two files that say different
 * things of the same year are not added up.
 *
 * <p>Remembers each team's year and the tables seen of it, and nothing of what stood in them.
 */
public final class Admission {
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Key, Seen> years = new HashMap<>();

    private record Key(int year, String team) {}

    /** What was said first, and the tables as the bits of a list that all share. */
    private static final class Seen {
        private final TeamYear first;
        private final BitSet tables = new BitSet();

        Seen(TeamYear first) {
            this.first = first;
        }
    }

    /** What is wrong with letting the table in; nothing where it is let in. */
    public @Nullable String refuse(TeamTable table) {
        TeamYear of = table.of();
        Seen seen = years.computeIfAbsent(new Key(of.year(), of.team()), key -> new Seen(of));
        if (!seen.first.equals(of)) {
            return "the team's year has been read with another model or region, and this line is left out.";
        }
        int index = tables.computeIfAbsent(table.id(), id -> tables.size());
        if (seen.tables.get(index)) {
            return "the table of the team's year has been read already, and this line is left out.";
        }
        seen.tables.set(index);
        return null;
    }
}
