package se.handslag.planning.joint.inform;

import se.handslag.core.export.ExportPlan;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.planning.joint.inform.apply.ApplicationTasks;
import se.handslag.planning.joint.inform.apply.FollowingApplications;
import se.handslag.planning.joint.inform.catalogue.CatalogueRoads;
import se.handslag.planning.joint.inform.catalogue.KeepingCatalogue;
import se.handslag.planning.joint.inform.catalogue.ReadingCatalogue;
import se.handslag.planning.joint.inform.catalogue.records.CatalogueRows;
import se.handslag.planning.joint.inform.records.InformationRows;

/** What there is to tell of, what each person was told, and what came of it. */
public final class InformationRoom {
    private InformationRoom() {}

    public static void moveInto(AuthorityHouse house, CatalogueRoads roads) {
        house.rows(InformationRows.all())
                .rows(CatalogueRows.all())
                .install(new InformationModule(roads))
                .offer(
                        RecordingInformation.class,
                        FollowingApplications.class,
                        KeepingCatalogue.class,
                        ReadingCatalogue.class,
                        PickingSupport.class)
                .disclose(InformationSource.class)
                .derive(ApplicationTasks.class)
                .fates(fates ->
                        fates.keeps("catalogue_entry", "the support and care that there is, and about no person"))
                .export(InformationRoom::chapters);
    }

    private static void chapters(ExportPlan plan) {
        plan.order("information_given", "information_support", "application_step", "information_struck")
                .coded("information_given.help", "information.help.")
                .coded("information_given.told_how", "information.how.")
                .coded("information_given.understood", "information.understood.")
                .coded("information_support.source", "information.source.")
                .technical(
                        "information_support.position", "information_support.reference", "information_support.revision")
                .coded("application_step.help", "information.help.")
                .coded("application_step.outcome", "application.outcome.");
    }
}
