package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.CaseId;

/** The counterparts of this authority; for a case whose other side is known, only that one. */
public final class TeamReceivers implements Receivers {
    private final Counterparts counterparts;
    private final CaseFiles files;
    private final Disclosures disclosures;
    private final ReceivedCopies copies;

    @Inject
    public TeamReceivers(Counterparts counterparts, CaseFiles files, Disclosures disclosures, ReceivedCopies copies) {
        this.counterparts = counterparts;
        this.files = files;
        this.disclosures = disclosures;
        this.copies = copies;
    }

    @Override
    public List<Authority> of(CaseId caseId) {
        Optional<CaseFile> file = files.find(caseId);
        if (file.isEmpty()) {
            return List.of();
        }
        return known(caseId).map(List::of).orElseGet(this::all);
    }

    @Override
    public Optional<Authority> known(CaseId caseId) {
        return files.find(caseId).flatMap(this::otherSide).flatMap(known -> all().stream()
                .filter(authority -> authority.id().equals(known))
                .findFirst());
    }

    /** Who coordinates the case there; before anyone is named, who has handed something over or been handed something. */
    private Optional<AuthorityId> otherSide(CaseFile file) {
        return file.theirs()
                .map(Coordinator::authority)
                .or(() -> copies.senders(file.id()).stream().findFirst())
                .or(() -> disclosures.about(file.id()).stream()
                        .map(Disclosure::to)
                        .findFirst());
    }

    @Override
    public List<Authority> all() {
        return counterparts.authorities();
    }
}
