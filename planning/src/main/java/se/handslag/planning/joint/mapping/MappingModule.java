package se.handslag.planning.joint.mapping;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.mapping.records.JpaMappings;
import se.handslag.planning.joint.step.MovingSteps;
import se.handslag.planning.joint.step.StepMarks;
import se.handslag.planning.joint.step.records.JpaStepMarks;

/** What mappings and the team's steps bind at every authority. */
public final class MappingModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Mappings.class).to(JpaMappings.class);
        bind(JpaMappings.class);
        bind(SavingMapping.class);
        bind(ReadingMappings.class);
        bind(MappingItems.class);
        bind(StepMarks.class).to(JpaStepMarks.class);
        bind(JpaStepMarks.class);
        bind(MovingSteps.class);
    }
}
