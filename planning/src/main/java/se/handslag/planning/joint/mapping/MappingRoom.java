package se.handslag.planning.joint.mapping;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.mapping.records.MappingRows;
import se.handslag.planning.joint.step.MovingSteps;
import se.handslag.planning.joint.step.records.StepRows;

/** The mapping of a life, and the steps that a team works in. */
public final class MappingRoom {
    private MappingRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(MappingRows.all())
                .rows(StepRows.all())
                .install(new MappingModule())
                .offer(SavingMapping.class, ReadingMappings.class, MovingSteps.class)
                .disclose(MappingItems.class)
                .export(MappingRoom::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order("mapping_version", "mapping_source", "step_mark")
                .coded("mapping_version.area", "mapping.area.")
                .coded("mapping_source.kind", "mapping.source.")
                .technical("mapping_source.position", "step_mark.step");
    }
}
