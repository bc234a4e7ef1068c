package se.handslag.core.platform;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;

/** One reading of all plugins. */
final class TeamReading {
    private static final Logger LOG = LoggerFactory.getLogger(TeamReading.class);

    static final String CLASS_PATH = "class path";

    private final TeamContext context;
    private final Map<TeamId, String> pluginOf = new LinkedHashMap<>();
    private final List<LoadedTeam> teams = new ArrayList<>();
    private final List<TeamFault> faults = new ArrayList<>();
    private final List<Throwable> thrown = new ArrayList<>();
    private final List<Closeable> opened = new ArrayList<>();

    TeamReading(TeamContext context) {
        this.context = context;
    }

    /** Something that stays open as long as the teams are in use. */
    void opened(Closeable classes) {
        opened.add(classes);
    }

    void fault(String plugin, String where, String sentence) {
        faults.add(new TeamFault(plugin, where, sentence));
    }

    /**
     * Reads every plugin that these classes offer.
     *
     * @param place the jar they are in, or {@link #CLASS_PATH}
     * @return how many are offered, those included that could not be made
     */
    int search(ClassLoader classes, String place) {
        Iterator<TeamPlugin> found =
                ServiceLoader.load(TeamPlugin.class, classes).iterator();
        String lastComplaint = "";
        int offered = 0;
        while (true) {
            try {
                if (!found.hasNext()) {
                    return offered;
                }
                TeamPlugin plugin = found.next();
                offered++;
                String name = plugin.getClass().getName();
                read(plugin, place.equals(CLASS_PATH) ? name : name + " in " + place);
            } catch (ServiceConfigurationError | LinkageError e) {
                String complaint = String.valueOf(e.getMessage());
                // The search goes on after a bad entry; one that gives the same complaint again does not move and would
                // never end.
                if (complaint.equals(lastComplaint)) {
                    return offered;
                }
                offered++;
                lastComplaint = complaint;
                thrown.add(e);
                fault(
                        place,
                        "META-INF/services",
                        PluginLinkage.sentence(e).orElse("A plugin could not be made: " + complaint));
            }
        }
    }

    /** @param origin the class, and the jar if it came in one of its own */
    void read(TeamPlugin plugin, String origin) {
        Optional<TeamManifest> manifest = asked(origin, "manifest()", plugin::manifest);
        if (manifest.isEmpty()) {
            return;
        }
        TeamId id = manifest.get().id();
        String shown = id == null ? origin : id.value();
        if (id != null && pluginOf.putIfAbsent(id, origin) != null) {
            fault(
                    shown,
                    "manifest.id",
                    "Two plugins are called this: " + pluginOf.get(id) + " and " + origin
                            + ". Take one of them away, or give it another id.");
        }
        if (manifest.get().spiVersion() != TeamManifest.SPI_VERSION) {
            // What it would answer to the rest was written for other questions.
            asked(shown, "manifest", () -> BlueprintFaults.of(manifest.get())).ifPresent(faults::addAll);
            return;
        }
        Optional<TeamBlueprint> blueprint = asked(shown, "blueprint()", () -> plugin.blueprint(context));
        Optional<List<TeamFault>> found = asked(shown, "blueprint", () -> blueprint
                .map(read -> BlueprintFaults.of(manifest.get(), read))
                .orElseGet(() -> BlueprintFaults.of(manifest.get())));
        faults.addAll(found.orElse(List.of()));
        if (blueprint.isPresent() && found.isPresent() && found.get().isEmpty()) {
            asked(
                            shown,
                            "blueprint",
                            () -> LoadedTeam.of(
                                    manifest.get(),
                                    blueprint.get(),
                                    plugin.getClass().getName()))
                    .ifPresent(teams::add);
        }
    }

    /** Asks the plugin for something; an empty answer has been noted as a fault. */
    private <T> Optional<T> asked(String plugin, String where, Supplier<T> question) {
        try {
            T answer = question.get();
            if (answer != null) {
                return Optional.of(answer);
            }
            fault(plugin, where, "It answered null. Return what it is asked for.");
        } catch (StackOverflowError e) {
            noteThrown(plugin, where, e);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            noteThrown(plugin, where, e);
        }
        return Optional.empty();
    }

    private void noteThrown(String plugin, String where, Throwable e) {
        thrown.add(e);
        fault(
                plugin,
                where,
                PluginLinkage.sentence(e)
                        .orElseGet(() -> "It threw " + e.getClass().getSimpleName() + ": "
                                + String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("")));
    }

    /** @throws TeamsRefused if there was any fault; nothing is open then */
    Teams result() {
        if (!faults.isEmpty()) {
            close();
            throw new TeamsRefused(faults, thrown);
        }
        return new Teams(teams, opened);
    }

    void close() {
        opened.forEach(TeamReading::close);
    }

    /** A jar that was only read from; that it would not close loses nothing. */
    static void close(Closeable classes) {
        try {
            classes.close();
        } catch (IOException e) {
            LOG.warn("A jar of a team did not close: {}", e.getClass().getName());
        }
    }
}
