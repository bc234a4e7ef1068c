package se.handslag.planning.joint.meeting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.Consents;

/**
 * Whom everybody in a room may hear of.
 *
 * <p>To talk is to hand over. Another authority in the room hears of a person only if it is the other side of the case and the person has
 * consented that what stands in notes is told to it, without naming single receivers. Another municipality never hears. A person whose identity
 * is protected is never taken up on a shared screen.
 */
public final class WhoMayBeHeardOf {
    private final Receivers receivers;
    private final Consents consents;

    @Inject
    public WhoMayBeHeardOf(Receivers receivers, Consents consents) {
        this.receivers = receivers;
        this.consents = consents;
    }

    /** Those of these that all may hear of on the day. Used inside a unit of work. */
    public List<CaseFile> among(Collection<CaseFile> files, Collection<Present> others, LocalDate day) {
        List<CaseFile> open = files.stream()
                .filter(CaseFile::isOpen)
                .filter(file -> !file.isProtected())
                .toList();
        if (others.isEmpty() || open.isEmpty()) {
            return open;
        }
        Map<CaseId, List<Consent>> given = consents
                .about(open.stream().map(CaseFile::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Consent::caseId));
        return open.stream()
                .filter(file -> others.stream().allMatch(other -> other.authority()
                        .filter(it -> mayHear(file, given.getOrDefault(file.id(), List.of()), it, day))
                        .isPresent()))
                .toList();
    }

    private boolean mayHear(CaseFile file, List<Consent> given, AuthorityId other, LocalDate day) {
        return given.stream()
                        .anyMatch(consent -> consent.named().isEmpty() && consent.covers(other, ItemKind.NOTE, day))
                && receivers.mayReceive(file.id(), other);
    }
}
