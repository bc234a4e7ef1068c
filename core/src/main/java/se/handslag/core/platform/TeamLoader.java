package se.handslag.core.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamPlugin;

/**
 * Team plugins that have been chosen and not yet read; see {@link Teams#onClassPath()}.
 *
 * <p>What a plugin throws is a fault of that plugin and never hides the faults of another.
 */
public final class TeamLoader {
    private final Consumer<TeamReading> source;

    private TeamLoader(Consumer<TeamReading> source) {
        this.source = source;
    }

    static TeamLoader searching(ClassLoader classes) {
        return new TeamLoader(reading -> reading.search(classes, TeamReading.CLASS_PATH));
    }

    static TeamLoader given(List<TeamPlugin> plugins) {
        return new TeamLoader(reading ->
                plugins.forEach(plugin -> reading.read(plugin, plugin.getClass().getName())));
    }

    static TeamLoader inFolder(Path folder) {
        return new TeamLoader(reading -> PluginFolder.read(folder, reading));
    }

    /** These teams and those; no two of all of them may have one id. */
    public TeamLoader and(TeamLoader others) {
        return new TeamLoader(source.andThen(others.source));
    }

    /**
     * Reads every plugin.
     *
     * @param context what the plugins may know about where they run
     * @throws TeamsRefused if there is any fault in any plugin; it lists all of them
     */
    public Teams load(TeamContext context) {
        TeamReading reading = new TeamReading(context);
        try {
            source.accept(reading);
        } catch (RuntimeException | Error e) {
            reading.close();
            throw e;
        }
        return reading.result();
    }
}
