package se.handslag.reporting.joint.fidelity;

import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.records.TableFates;
import se.handslag.reporting.fidelity.FidelityScales;
import se.handslag.reporting.joint.fidelity.records.FidelityRows;

/** How true teams are to their models, at every authority. */
public final class FidelityRoom {
    private FidelityRoom() {}

    public static void moveInto(AuthorityHouse house, FidelityScales scales) {
        house.rows(FidelityRows.all())
                .install(new FidelityModule(scales))
                .offer(AssessingFidelity.class, ReadingFidelity.class)
                .fates(FidelityRoom::aboutTeams);
    }

    private static void aboutTeams(TableFates fates) {
        fates.keeps("fidelity_assessment", "how true a team was to its model, and about no person")
                .keeps("fidelity_item", "how true a team was to its model, and about no person");
    }
}
