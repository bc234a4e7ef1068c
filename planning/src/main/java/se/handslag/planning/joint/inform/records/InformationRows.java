package se.handslag.planning.joint.inform.records;

import java.util.List;

/** The row classes of information given. */
public final class InformationRows {
    private InformationRows() {}

    public static List<Class<?>> all() {
        return List.of(
                InformationRow.class,
                InformationSupportRow.class,
                ApplicationStepRow.class,
                InformationStruckRow.class);
    }
}
