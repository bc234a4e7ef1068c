package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/**
 * Whom in the team something can be agreed with: whoever asks, and those who coordinate the team's open cases here.
 *
 * <p>The house has no directory of staff: it knows those whom it has seen at work.
 */
public final class Colleagues {
    private final CaseFiles files;

    @Inject
    public Colleagues(CaseFiles files) {
        this.files = files;
    }

    /** By name, each once. */
    public List<Colleague> of(Actor actor, TeamId team) {
        return of(actor, files.ofTeam(team));
    }

    List<Colleague> of(Actor actor, List<CaseFile> ofTeam) {
        Map<StaffId, Colleague> all = new LinkedHashMap<>();
        all.put(actor.staff(), Colleague.of(actor));
        ofTeam.stream()
                .filter(CaseFile::isOpen)
                .flatMap(file -> file.ours().stream())
                .forEach(ours -> all.putIfAbsent(ours.staff(), new Colleague(ours.staff(), ours.name())));
        return all.values().stream()
                .sorted(Comparator.comparing(Colleague::name)
                        .thenComparing(colleague -> colleague.staff().value()))
                .toList();
    }

    /** Empty if nobody in the team is known by this id. */
    Optional<Colleague> find(Actor actor, TeamId team, StaffId staff) {
        return of(actor, team).stream()
                .filter(colleague -> colleague.staff().equals(staff))
                .findFirst();
    }
}
