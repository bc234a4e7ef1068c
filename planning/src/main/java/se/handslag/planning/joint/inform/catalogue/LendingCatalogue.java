package se.handslag.planning.joint.inform.catalogue;

import jakarta.inject.Inject;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.records.UnitOfWork;

/** Lays this authority's road, so that the other authorities can read its catalogue. */
public final class LendingCatalogue {
    @Inject
    public LendingCatalogue(Authority authority, UnitOfWork unitOfWork, Catalogue catalogue, CatalogueRoads roads) {
        Actor platform = Actor.platform(authority.id());
        roads.lay(authority.id(), () -> unitOfWork.call(platform, Act.reading("catalogue.lend"), catalogue::newest));
    }
}
