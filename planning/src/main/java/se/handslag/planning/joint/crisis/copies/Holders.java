package se.handslag.planning.joint.crisis.copies;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.disclosure.outward.OutwardDisclosures;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.CrisisPlanCopy;

/** Finds who has a copy of a crisis plan: on paper, and by disclosure. Used inside a unit of work. */
public final class Holders {
    private final CrisisCopies copies;
    private final Disclosures disclosures;
    private final OutwardDisclosures outward;

    @Inject
    public Holders(CrisisCopies copies, Disclosures disclosures, OutwardDisclosures outward) {
        this.copies = copies;
        this.disclosures = disclosures;
        this.outward = outward;
    }

    /** Each holder once, with the latest that they got; the person first. */
    public List<Holder> of(CrisisPlan plan) {
        Map<UUID, CopyEnd> ends = copies.ends(plan.caseId()).stream()
                .collect(Collectors.toMap(CopyEnd::copyId, end -> end, (one, other) -> one));
        List<Holder> all = new ArrayList<>();
        for (CrisisCopy copy : copies.about(plan.caseId())) {
            all.add(new Holder(
                    copy.id(), copy.holder(), copy.who(), copy.version(), copy.handedOn(), end(ends, copy.id())));
        }
        for (Disclosure copy : disclosures.copiesOf(plan.id().value())) {
            UUID id = copy.id().value();
            all.add(new Holder(
                    id,
                    HolderKind.AUTHORITY,
                    copy.to().toString(),
                    version(copy.item()),
                    Dates.day(copy.by().at()),
                    end(ends, id)));
        }
        for (OutwardDisclosure copy : outward.about(plan.caseId())) {
            if (copy.item().kind().equals(PlanningItems.CRISIS_PLAN)) {
                all.add(new Holder(
                        copy.id(),
                        HolderKind.OUTSIDE,
                        copy.receiver(),
                        version(copy.item()),
                        Dates.day(copy.by().at()),
                        end(ends, copy.id())));
            }
        }
        Map<String, Holder> latest = new LinkedHashMap<>();
        all.sort(Comparator.comparing(Holder::kind));
        for (Holder holder : all) {
            latest.merge(
                    holder.kind() + " " + holder.who().strip().toLowerCase(Locale.ROOT),
                    holder,
                    (one, other) -> other.version().number() > one.version().number() ? other : one);
        }
        return List.copyOf(latest.values());
    }

    private static Optional<CopyEnd> end(Map<UUID, CopyEnd> ends, UUID copy) {
        return Optional.ofNullable(ends.get(copy));
    }

    private static Revision version(Item item) {
        return CrisisPlanCopy.version(item.content());
    }
}
