package se.handslag.planning.region.stay;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.sip.SipSource;
import se.handslag.planning.joint.sip.Sips;

/** Whether anyone has called to a coordinated individual plan since the person was admitted, from here or from the municipality. */
public final class CallsToPlan {
    private final Sips sips;
    private final ReceivedCopies copies;

    @Inject
    public CallsToPlan(Sips sips, ReceivedCopies copies) {
        this.sips = sips;
        this.copies = copies;
    }

    /** Those of these stays' cases where someone has called. Inside a unit of work. */
    Set<CaseId> called(Collection<StayCourse> courses) {
        if (courses.isEmpty()) {
            return Set.of();
        }
        Map<CaseId, Instant> since = courses.stream()
                .collect(Collectors.toMap(course -> course.stay().caseId(), course -> course.stay()
                        .admittedAt()));
        Stream<CaseId> here = sips.about(since.keySet()).stream()
                .filter(sip -> sip.end().isEmpty())
                .flatMap(sip -> sip.invitations().stream())
                .filter(invitation ->
                        !invitation.called().at().isBefore(since.getOrDefault(invitation.caseId(), Instant.MAX)))
                .map(invitation -> invitation.caseId());
        Stream<CaseId> there = copies.ofKind(PlanningItems.SIP, since.keySet()).stream()
                .filter(copy ->
                        SipSource.INVITATION.equals(copy.item().content().get(SipSource.FORM)))
                .filter(copy -> !copy.sentBy()
                        .at()
                        .isBefore(since.getOrDefault(copy.item().caseId(), Instant.MAX)))
                .map(copy -> copy.item().caseId());
        return Stream.concat(here, there).collect(Collectors.toSet());
    }
}
