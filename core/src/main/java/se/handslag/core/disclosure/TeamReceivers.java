package se.handslag.core.disclosure;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;

/** The counterparts of this authority; for a case whose other side is known, only that one. */
public final class TeamReceivers implements Receivers {
    private final Counterparts counterparts;
    private final CaseFiles files;

    @Inject
    public TeamReceivers(Counterparts counterparts, CaseFiles files) {
        this.counterparts = counterparts;
        this.files = files;
    }

    @Override
    public boolean mayReceive(CaseId caseId, AuthorityId to) {
        boolean known = counterparts.authorities().stream()
                .anyMatch(authority -> authority.id().equals(to));
        return known
                && files.find(caseId)
                        .map(file -> file.theirs()
                                .map(theirs -> theirs.authority().equals(to))
                                .orElse(true))
                        .orElse(false);
    }

    @Override
    public List<Authority> all() {
        return counterparts.authorities();
    }
}
