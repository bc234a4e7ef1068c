package se.handslag.core.platform;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;

/**
 * Team plugins that have been chosen and not yet read; see {@link Teams#onClassPath()}.
 *
 * <p>What a plugin throws is a fault of that plugin and never hides the faults of another.
 */
public final class TeamLoader {
    private final Consumer<Reading> source;

    private TeamLoader(Consumer<Reading> source) {
        this.source = source;
    }

    static TeamLoader searching(ClassLoader classes) {
        return new TeamLoader(reading -> search(classes, reading));
    }

    static TeamLoader given(List<TeamPlugin> plugins) {
        return new TeamLoader(reading -> plugins.forEach(reading::read));
    }

    /**
     * Reads every plugin.
     *
     * @param context what the plugins may know about where they run
     * @throws TeamsRefused if there is any fault in any plugin; it lists all of them
     */
    public Teams load(TeamContext context) {
        Reading reading = new Reading(context);
        source.accept(reading);
        return reading.result();
    }

    private static void search(ClassLoader classes, Reading reading) {
        Iterator<TeamPlugin> found =
                ServiceLoader.load(TeamPlugin.class, classes).iterator();
        String lastComplaint = "";
        while (true) {
            try {
                if (!found.hasNext()) {
                    return;
                }
                reading.read(found.next());
            } catch (ServiceConfigurationError e) {
                String complaint = String.valueOf(e.getMessage());
                // The search goes on after a bad entry; one that gives the same complaint again does not move and would
                // never end.
                if (complaint.equals(lastComplaint)) {
                    return;
                }
                lastComplaint = complaint;
                reading.couldNotFind(complaint, e);
            }
        }
    }

    /** One reading of all plugins. */
    private static final class Reading {
        private final TeamContext context;
        private final Map<TeamId, String> pluginOf = new LinkedHashMap<>();
        private final List<LoadedTeam> teams = new ArrayList<>();
        private final List<TeamFault> faults = new ArrayList<>();
        private final List<Throwable> thrown = new ArrayList<>();

        Reading(TeamContext context) {
            this.context = context;
        }

        void couldNotFind(String complaint, Throwable cause) {
            thrown.add(cause);
            faults.add(new TeamFault("class path", "META-INF/services", "A plugin could not be made: " + complaint));
        }

        void read(TeamPlugin plugin) {
            String name = plugin.getClass().getName();
            Optional<TeamManifest> manifest = asked(name, "manifest()", plugin::manifest);
            if (manifest.isEmpty()) {
                return;
            }
            TeamId id = manifest.get().id();
            String shown = id == null ? name : id.value();
            if (id != null && pluginOf.putIfAbsent(id, name) != null) {
                faults.add(new TeamFault(
                        shown,
                        "manifest.id",
                        "Two plugins are called this: " + pluginOf.get(id) + " and " + name
                                + ". Take one of them away, or give it another id."));
            }
            Optional<TeamBlueprint> blueprint = asked(shown, "blueprint()", () -> plugin.blueprint(context));
            Optional<List<TeamFault>> found = asked(shown, "blueprint", () -> blueprint
                    .map(read -> BlueprintFaults.of(manifest.get(), read))
                    .orElseGet(() -> BlueprintFaults.of(manifest.get())));
            faults.addAll(found.orElse(List.of()));
            if (blueprint.isPresent() && found.isPresent() && found.get().isEmpty()) {
                asked(shown, "blueprint", () -> LoadedTeam.of(manifest.get(), blueprint.get(), name))
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
                faults.add(new TeamFault(plugin, where, "It answered null. Return what it is asked for."));
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
            faults.add(new TeamFault(
                    plugin,
                    where,
                    "It threw " + e.getClass().getSimpleName() + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }

        Teams result() {
            if (!faults.isEmpty()) {
                throw new TeamsRefused(faults, thrown);
            }
            return new Teams(teams);
        }
    }
}
