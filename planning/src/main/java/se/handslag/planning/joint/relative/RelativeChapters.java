package se.handslag.planning.joint.relative;

import se.handslag.core.export.ExportPlan;

/** How a relative's track reads in an extract for them. Nothing in it is about anyone else. */
public final class RelativeChapters {
    private RelativeChapters() {}

    public static void of(ExportPlan plan) {
        plan.order(
                        "relative_case",
                        "relative_support",
                        "relative_support_struck",
                        "relative_place",
                        "relative_attendance",
                        "relative_link",
                        "relative_end")
                .coded("relative_case.relation", "relative.relation.")
                .coded("relative_case.ground", "relative.ground.")
                .coded("relative_support.kind", "relative.kind.")
                .coded("relative_attendance.came", "relative.came.")
                .concealed("relative_link.participant_case", "relative_link.member_id");
    }
}
