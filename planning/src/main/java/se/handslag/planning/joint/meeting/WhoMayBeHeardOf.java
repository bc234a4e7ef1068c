package se.handslag.planning.joint.meeting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Stage;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.Consents;

/**
 * Whom everybody in a room may hear of.
 *
 * <p>To talk is to hand over. Another authority in the room hears of a person only if it is the other side of the case and the person has
 * consented that what stands in notes is told to it, without naming single receivers, and neither objects to being made available to others nor
 * has blocked what stands in notes: what consent does not carry on paper it does not carry in a room. Another municipality never hears. A person whose identity
 * is protected is never taken up on a shared screen.
 */
public final class WhoMayBeHeardOf {
    private final Receivers receivers;
    private final Consents consents;
    private final BlockFacts blocks;

    @Inject
    public WhoMayBeHeardOf(Receivers receivers, Consents consents, BlockFacts blocks) {
        this.receivers = receivers;
        this.consents = consents;
        this.blocks = blocks;
    }

    /** Those of these that all may hear of on the day. Used inside a unit of work. */
    public List<CaseFile> among(Collection<CaseFile> files, Collection<Present> others, LocalDate day) {
        List<CaseFile> open = files.stream()
                .filter(CaseFile::isOpen)
                .filter(file -> !file.isProtected())
                // A relative's own case is no matter of the board.
                .filter(file -> file.stage() != Stage.RELATIVE)
                .toList();
        if (others.isEmpty() || open.isEmpty()) {
            return open;
        }
        Map<CaseId, FileBlocks> blocked =
                blocks.among(open.stream().map(CaseFile::id).toList());
        Map<CaseId, List<Consent>> given = consents
                .about(open.stream().map(CaseFile::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Consent::caseId));
        return open.stream()
                .filter(file -> !isKept(blocked.getOrDefault(file.id(), FileBlocks.NONE)))
                .filter(file -> others.stream().allMatch(other -> other.authority()
                        .filter(it -> mayHear(file, given.getOrDefault(file.id(), List.of()), it, day))
                        .isPresent()))
                .toList();
    }

    /** Whether consent to tell of what stands in notes carries nothing now, whichever unit wrote them. */
    private static boolean isKept(FileBlocks found) {
        return found.objects() || found.keepsNote(Optional.empty());
    }

    private boolean mayHear(CaseFile file, List<Consent> given, AuthorityId other, LocalDate day) {
        return given.stream()
                        .anyMatch(consent -> consent.named().isEmpty() && consent.covers(other, ItemKind.NOTE, day))
                && receivers.mayReceive(file.id(), other);
    }
}
