package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.platform.Teams;

/** The region's part in its cases, gathered from what is recorded of each. Used inside a unit of work. */
public final class CareMatters {
    private final CaseFiles files;
    private final Teams teams;
    private final CareStatements statements;
    private final ReceivedCopies copies;

    @Inject
    public CareMatters(CaseFiles files, Teams teams, CareStatements statements, ReceivedCopies copies) {
        this.files = files;
        this.teams = teams;
        this.statements = statements;
        this.copies = copies;
    }

    /** As it stands; for reading. */
    public Optional<CareMatter> find(CaseId id) {
        return files.find(id).map(this::gather);
    }

    /** Held until the unit of work ends, so that two who speak at once take turns. */
    public Optional<CareMatter> hold(CaseId id) {
        return files.hold(id).map(this::gather);
    }

    private CareMatter gather(CaseFile file) {
        return new CareMatter(
                file,
                teams.find(file.team()).match(Optional::of, unknown -> Optional.empty()),
                statements.about(file.id()),
                others(file));
    }

    private Set<StaffId> others(CaseFile file) {
        return Stream.concat(
                        file.theirs().map(Coordinator::staff).stream(),
                        copies.about(file.id()).stream()
                                .flatMap(copy -> Stream.of(copy.item().author(), copy.sentBy()))
                                .map(signature -> signature.staff()))
                .collect(Collectors.toSet());
    }
}
