package se.handslag.planning.joint.relative;

import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.relative.count.CountingSupport;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups;
import se.handslag.planning.joint.relative.records.RelativeRows;

/** Support to relatives, each with a file of their own. */
public final class RelativeRoom {
    private RelativeRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(RelativeRows.all())
                .install(new RelativeModule())
                .offer(
                        OpeningRelativeCases.class,
                        KeepingRelativeTrack.class,
                        ReadingRelatives.class,
                        HoldingRelativeGroups.class,
                        CountingSupport.class)
                .derive(RelativeTasks.class)
                .fates(fates -> fates.keeps("relative_group", "a group for relatives, and about no one in it")
                        .keeps("relative_session", "when a group for relatives meets, and about no one in it")
                        .keeps("relative_counted", "a count of those who did not say who they are"))
                .export(RelativeChapters::of);
    }
}
