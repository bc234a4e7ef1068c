package se.handslag.reporting.national;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Which teams are added up in which table.
 *
 * @param year the calendar year
 * @param table the table's id
 * @param model the model's id, or {@link #ALL}
 * @param region the region's code, or {@link #ALL}
 */
public record Group(int year, String table, String model, String region) implements Comparable<Group>, Serializable {
    /** Every model, or every region; sorts before each of them. */
    public static final String ALL = "*";

    private static final Comparator<Group> ORDER = Comparator.comparingInt(Group::year)
            .thenComparing(Group::table)
            .thenComparing(Group::model)
            .thenComparing(Group::region);

    /** The narrowest group that the table is in: of its model in its region. */
    public static Group of(TeamTable table) {
        return new Group(
                table.of().year(), table.id(), table.of().model(), table.of().region());
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
