package se.handslag.planning.joint.inform;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.inform.catalogue.CatalogueEntry;
import se.handslag.planning.joint.inform.catalogue.ReadingCatalogue;

/** What there is to tell a person of: the catalogues of the area, and what the team itself gives as its blueprint says. */
public final class PickingSupport {
    /** The record is kept in Swedish, and what the person was told of is kept by the name it had. */
    private static final String OF_THE_RECORD = "sv";

    private final ReadingCatalogue catalogue;
    private final Teams teams;

    @Inject
    public PickingSupport(ReadingCatalogue catalogue, Teams teams) {
        this.catalogue = catalogue;
        this.teams = teams;
    }

    /** What can be had on the day, of every catalogue that is read here. Asked for outside any unit of work. */
    public List<CatalogueEntry> on(Actor actor, LocalDate day) {
        return catalogue.on(actor, day);
    }

    /** The team that gives its own; empty where it is not installed any more. */
    public Optional<LoadedTeam> team(TeamId team) {
        return teams.find(team).match(Optional::of, unknown -> Optional.empty());
    }

    /** What was picked by its name that day; empty if some of it could not be had then. */
    Optional<List<ToldOf>> named(TeamId team, List<PickedSupport> picked, List<CatalogueEntry> entries) {
        List<ToldOf> all = new ArrayList<>();
        for (PickedSupport one : picked) {
            Optional<ToldOf> found = one.source() == SupportSource.ENTRY ? entry(one, entries) : method(one, team);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all.add(found.get());
        }
        return Optional.of(all);
    }

    private static Optional<ToldOf> entry(PickedSupport picked, List<CatalogueEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.id().toString().equals(picked.reference()))
                .findFirst()
                .map(entry -> new ToldOf(
                        SupportSource.ENTRY,
                        picked.reference(),
                        entry.revision().number(),
                        entry.about().name(),
                        entry.about().providerName(),
                        picked.recommended()));
    }

    private Optional<ToldOf> method(PickedSupport picked, TeamId id) {
        return team(id).flatMap(team -> team.blueprint().methods().stream()
                .filter(method -> method.id().equals(picked.reference()))
                .findFirst()
                .map(method -> new ToldOf(
                        SupportSource.METHOD,
                        method.id(),
                        0,
                        team.blueprint().texts().say(method.textKey(), OF_THE_RECORD),
                        team.manifest().name(),
                        picked.recommended())));
    }
}
