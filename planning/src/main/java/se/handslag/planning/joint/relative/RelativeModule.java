package se.handslag.planning.joint.relative;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.relative.count.CountedSupports;
import se.handslag.planning.joint.relative.count.CountingSupport;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups;
import se.handslag.planning.joint.relative.group.RelativeGroups;
import se.handslag.planning.joint.relative.records.JpaCountedSupports;
import se.handslag.planning.joint.relative.records.JpaRelativeGroups;
import se.handslag.planning.joint.relative.records.JpaRelativeTracks;

/** What support to relatives binds at every authority. */
public final class RelativeModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RelativeTracks.class).to(JpaRelativeTracks.class);
        bind(JpaRelativeTracks.class);
        bind(RelativeGroups.class).to(JpaRelativeGroups.class);
        bind(JpaRelativeGroups.class);
        bind(CountedSupports.class).to(JpaCountedSupports.class);
        bind(JpaCountedSupports.class);
        bind(RelativeRules.class);
        bind(OpeningRelativeCases.class);
        bind(KeepingRelativeTrack.class);
        bind(ReadingRelatives.class);
        bind(RelativeTasks.class);
        bind(HoldingRelativeGroups.class);
        bind(CountingSupport.class);
    }
}
