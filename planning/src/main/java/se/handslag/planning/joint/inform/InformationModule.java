package se.handslag.planning.joint.inform;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.inform.apply.ApplicationTasks;
import se.handslag.planning.joint.inform.apply.FollowingApplications;
import se.handslag.planning.joint.inform.catalogue.Catalogue;
import se.handslag.planning.joint.inform.catalogue.CatalogueRoads;
import se.handslag.planning.joint.inform.catalogue.KeepingCatalogue;
import se.handslag.planning.joint.inform.catalogue.LendingCatalogue;
import se.handslag.planning.joint.inform.catalogue.ReadingCatalogue;
import se.handslag.planning.joint.inform.catalogue.records.JpaCatalogue;
import se.handslag.planning.joint.inform.records.JpaInformations;

/** What information and guidance bind at every authority. */
public final class InformationModule extends AbstractModule {
    private final CatalogueRoads roads;

    /** @param roads the same for every authority of the platform */
    public InformationModule(CatalogueRoads roads) {
        this.roads = roads;
    }

    @Override
    protected void configure() {
        bind(Informations.class).to(JpaInformations.class);
        bind(JpaInformations.class);
        bind(RecordingInformation.class);
        bind(InformationSource.class);
        bind(PickingSupport.class);
        bind(FollowingApplications.class);
        bind(ApplicationTasks.class);
        bind(Catalogue.class).to(JpaCatalogue.class);
        bind(JpaCatalogue.class);
        bind(CatalogueRoads.class).toInstance(roads);
        bind(LendingCatalogue.class).asEagerSingleton();
        bind(KeepingCatalogue.class);
        bind(ReadingCatalogue.class);
    }
}
