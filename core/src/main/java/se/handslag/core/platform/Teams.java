package se.handslag.core.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.TeamPlugin;

/** The teams of this installation, read and found without faults when it started. */
public final class Teams {
    private final Map<TeamId, LoadedTeam> byId;

    Teams(List<LoadedTeam> teams) {
        byId = teams.stream().collect(Collectors.toUnmodifiableMap(LoadedTeam::id, Function.identity()));
    }

    /** Every team plugin on the class path, found with {@link java.util.ServiceLoader} when the platform starts. */
    public static TeamLoader onClassPath() {
        return TeamLoader.searching(Teams.class.getClassLoader());
    }

    /** Every team plugin that this class loader sees. */
    public static TeamLoader on(ClassLoader classes) {
        return TeamLoader.searching(classes);
    }

    /** These plugins and no others. */
    public static TeamLoader of(TeamPlugin... plugins) {
        return TeamLoader.given(List.of(plugins));
    }

    /** Every team, ordered by id. */
    public List<LoadedTeam> all() {
        return sorted().toList();
    }

    /** The team with this id. */
    public Outcome<LoadedTeam, UnknownTeam> find(TeamId id) {
        @Nullable LoadedTeam team = byId.get(id);
        return team == null ? Outcome.refused(unknown()) : Outcome.done(team);
    }

    /** The team that someone has written the id of, in an address or a form; also what is no id is an unknown team. */
    public Outcome<LoadedTeam, UnknownTeam> find(String written) {
        return sorted().filter(team -> team.id().value().equals(written))
                .findFirst()
                .<Outcome<LoadedTeam, UnknownTeam>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(unknown()));
    }

    private UnknownTeam unknown() {
        return new UnknownTeam(sorted().map(team -> team.manifest().name()).toList());
    }

    private Stream<LoadedTeam> sorted() {
        return byId.values().stream()
                .sorted(Comparator.comparing(team -> team.id().value()));
    }
}
