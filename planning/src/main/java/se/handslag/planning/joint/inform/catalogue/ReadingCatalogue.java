package se.handslag.planning.joint.inform.catalogue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.disclosure.Counterparts;
import se.handslag.core.records.StoreFailed;
import se.handslag.core.records.UnitOfWork;

/** Reads the catalogue of support and care in the area: the authority's own, and those of the authorities that it works with. */
public final class ReadingCatalogue {
    private final Authority authority;
    private final Counterparts counterparts;
    private final UnitOfWork unitOfWork;
    private final Catalogue catalogue;
    private final CatalogueRoads roads;

    @Inject
    public ReadingCatalogue(
            Authority authority,
            Counterparts counterparts,
            UnitOfWork unitOfWork,
            Catalogue catalogue,
            CatalogueRoads roads) {
        this.authority = authority;
        this.counterparts = counterparts;
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
        this.roads = roads;
    }

    /**
     * One authority's part of the catalogue.
     *
     * @param keptBy the authority
     * @param entries its entries as they stand, by name
     * @param isReached whether it could be read; what cannot be reached is said and not left out in silence
     */
    public record Shelf(Authority keptBy, List<CatalogueEntry> entries, boolean isReached) {
        public Shelf {
            entries = List.copyOf(entries);
        }
    }

    /** Everyone's entries, one's own first. Asked for outside any unit of work, since each authority has its own. */
    public List<Shelf> read(Actor actor) {
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(
                new Shelf(authority, unitOfWork.call(actor, Act.reading("catalogue.read"), catalogue::newest), true));
        counterparts.authorities().forEach(other -> shelf(other).ifPresent(shelves::add));
        return List.copyOf(shelves);
    }

    /** What can be had on the day, of everyone's entries. */
    public List<CatalogueEntry> on(Actor actor, LocalDate day) {
        return read(actor).stream()
                .flatMap(shelf -> shelf.entries().stream())
                .filter(entry -> entry.holds(day))
                .toList();
    }

    /** All versions of one of the authority's own entries, the newest first. */
    public List<CatalogueEntry> versions(Actor actor, EntryId id) {
        return unitOfWork.call(actor, Act.reading("catalogue.read"), () -> catalogue.versions(id));
    }

    private Optional<Shelf> shelf(Authority other) {
        try {
            return roads.read(other.id()).map(entries -> new Shelf(other, entries, true));
        } catch (StoreFailed unreached) {
            return Optional.of(new Shelf(other, List.of(), false));
        }
    }
}
