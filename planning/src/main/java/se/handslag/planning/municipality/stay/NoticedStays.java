package se.handslag.planning.municipality.stay;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.stay.StayNotice;

/** The stays that notices have come of, read from the copies themselves. Used inside a unit of work. */
public final class NoticedStays {
    /** By when each was signed, so that a notice that comes again changes nothing. */
    private static final Comparator<ReceivedCopy> AS_GIVEN = Comparator.comparing(
                    (ReceivedCopy copy) -> copy.item().author().at())
            .thenComparing(copy -> copy.id().value());

    private final ReceivedCopies copies;

    @Inject
    public NoticedStays(ReceivedCopies copies) {
        this.copies = copies;
    }

    /** The stays of each of these cases, the last one first. */
    public Map<CaseId, List<NoticedStay>> about(Collection<CaseId> cases) {
        Map<CaseId, Map<Object, List<NoticedStay.Told>>> told = new LinkedHashMap<>();
        copies.ofKind(PlanningItems.INPATIENT_NOTICE, cases).stream()
                .sorted(AS_GIVEN)
                .forEach(copy -> StayNotice.read(copy.item().content())
                        .ifPresent(notice -> told.computeIfAbsent(copy.item().caseId(), none -> new LinkedHashMap<>())
                                .computeIfAbsent(notice.admittedAt(), none -> new ArrayList<>())
                                .add(new NoticedStay.Told(copy, notice))));
        Map<CaseId, List<NoticedStay>> stays = new LinkedHashMap<>();
        told.forEach((caseId, byAdmission) -> stays.put(
                caseId,
                byAdmission.values().stream()
                        .map(NoticedStay::new)
                        .sorted(Comparator.comparing(NoticedStay::admittedAt).reversed())
                        .toList()));
        return stays;
    }
}
