package se.handslag.core.platform;

import java.io.Closeable;
import java.nio.file.Path;
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
    private final List<Closeable> opened;

    /** @param opened what the teams were read from; closed with the platform */
    Teams(List<LoadedTeam> teams, List<Closeable> opened) {
        this.opened = List.copyOf(opened);
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

    /**
     * Every team plugin in the jars of this folder, each in a class loader that sees the team interface and no more of the platform.
     *
     * <p>The folder is read when the platform starts. A jar that is put there later is found at the next start.
     */
    public static TeamLoader inFolder(Path folder) {
        return TeamLoader.inFolder(folder);
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

    void close() {
        opened.forEach(TeamReading::close);
    }

    private UnknownTeam unknown() {
        return new UnknownTeam(sorted().map(team -> team.manifest().name()).toList());
    }

    private Stream<LoadedTeam> sorted() {
        return byId.values().stream()
                .sorted(Comparator.comparing(team -> team.id().value()));
    }
}
