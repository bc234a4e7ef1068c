package se.handslag.planning.joint.mapping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;

/** Reads this authority's own mapping, and the copies of the other's that it has been handed. */
public final class ReadingMappings {
    private final UnitOfWork unitOfWork;
    private final Mappings mappings;
    private final Disclosures disclosures;
    private final ReceivedCopies copies;

    @Inject
    public ReadingMappings(UnitOfWork unitOfWork, Mappings mappings, Disclosures disclosures, ReceivedCopies copies) {
        this.unitOfWork = unitOfWork;
        this.mappings = mappings;
        this.disclosures = disclosures;
        this.copies = copies;
    }

    /**
     * One area as it stands.
     *
     * @param now the version that stands
     * @param assessors everyone who has saved a version of it or is named in it, the first first
     */
    public record Area(AreaMapping now, List<String> assessors) implements PersonalData {
        public Area {
            assessors = List.copyOf(assessors);
        }

        static Area of(List<AreaMapping> newestFirst) {
            Set<String> names = new LinkedHashSet<>();
            for (int i = newestFirst.size() - 1; i >= 0; i--) {
                names.add(newestFirst.get(i).saved().name());
            }
            newestFirst.get(0).content().sources().stream()
                    .map(MappingSource::assessor)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
            return new Area(newestFirst.get(0), List.copyOf(names));
        }

        @Override
        public String toString() {
            return "Area[" + now + "]";
        }
    }

    /**
     * @param areas the areas of which something is said, in their order
     * @param handedOver who has got a copy, newest first
     * @param received copies of the other authority's mapping, newest first
     */
    public record MappingHere(List<Area> areas, List<Disclosure> handedOver, List<ReceivedCopy> received)
            implements PersonalData {
        public MappingHere {
            areas = List.copyOf(areas);
        }

        /** The mapping's id; empty while there is none. */
        public Optional<MappingId> id() {
            return areas.stream().findFirst().map(area -> area.now().id());
        }

        public Optional<Area> area(LifeArea area) {
            return areas.stream().filter(one -> one.now().area() == area).findFirst();
        }

        @Override
        public String toString() {
            return "MappingHere";
        }
    }

    public MappingHere read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("mapping.read", caseId), () -> {
            List<Area> areas = areas(mappings.versions(caseId));
            return new MappingHere(
                    areas,
                    areas.stream()
                            .findFirst()
                            .map(area -> disclosures.copiesOf(area.now().id().value()))
                            .orElse(List.of()),
                    copies.about(caseId).stream()
                            .filter(copy -> copy.item().kind().equals(PlanningItems.MAPPING))
                            .toList());
        });
    }

    static List<Area> areas(List<AreaMapping> versions) {
        List<Area> areas = new ArrayList<>();
        for (LifeArea area : LifeArea.values()) {
            List<AreaMapping> own =
                    versions.stream().filter(version -> version.area() == area).toList();
            if (!own.isEmpty()) {
                areas.add(Area.of(own));
            }
        }
        return areas;
    }

    /**
     * A version and the fields that it changed.
     *
     * @param area the version
     * @param before what stood before it
     * @param changed the fields in which they differ, in the order of the page
     */
    public record Version(AreaMapping area, AreaContent before, List<MappingField> changed) implements PersonalData {
        public Version {
            changed = List.copyOf(changed);
        }

        @Override
        public String toString() {
            return "Version[" + area + "]";
        }
    }

    /** Every version of one area with who changed what, the newest first. */
    public List<Version> versions(Actor actor, CaseId caseId, LifeArea area) {
        return unitOfWork.call(actor, Act.reading("mapping.read-versions", caseId), () -> {
            List<AreaMapping> all = mappings.versions(caseId).stream()
                    .filter(version -> version.area() == area)
                    .toList();
            List<Version> versions = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                AreaContent now = all.get(i).content();
                AreaContent before = i + 1 < all.size() ? all.get(i + 1).content() : AreaContent.EMPTY;
                versions.add(new Version(
                        all.get(i),
                        before,
                        Arrays.stream(MappingField.values())
                                .filter(field -> !now.text(field).equals(before.text(field)))
                                .toList()));
            }
            return versions;
        });
    }
}
