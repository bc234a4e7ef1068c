package se.handslag.core.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.handslag.core.team.TeamPlugin;

/**
 * A folder that an operator puts the jars of teams in.
 *
 * <p>Nothing of a jar is run before all its classes have been read and found to keep to {@link PluginReach}: a fault is told at the start,
 * and not on the day when somebody's case comes to the line that has it.
 */
final class PluginFolder {
    private static final String SERVICE = "META-INF/services/" + TeamPlugin.class.getName();
    private static final int NAMED_AT_MOST = 5;

    private final Path folder;
    private final TeamReading reading;

    private PluginFolder(Path folder, TeamReading reading) {
        this.folder = folder;
        this.reading = reading;
    }

    static void read(Path folder, TeamReading reading) {
        new PluginFolder(folder, reading).read();
    }

    private void read() {
        try (Stream<Path> files = Files.list(folder)) {
            // What begins with a dot is the file system's own.
            files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .forEach(this::readFile);
        } catch (IOException e) {
            reading.fault(
                    "teams folder",
                    folder.toString(),
                    "It cannot be read. Make the folder, or name another one, and let this program's user read it.");
        }
    }

    private void readFile(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file) || !name.toLowerCase(Locale.ROOT).endsWith(".jar")) {
            reading.fault(
                    name, "file", "This is no jar. The folder of teams holds jars and nothing else; take it away.");
            return;
        }
        PluginClasses classes;
        try {
            classes = new PluginClasses(file);
        } catch (IOException e) {
            reading.fault(name, "file", "This is no jar, or not the whole of one. Copy it here again.");
            return;
        }
        reading.opened(classes);
        List<String> faults = faultsOf(classes);
        faults.forEach(fault -> reading.fault(name, "jar", fault));
        if (faults.isEmpty() && reading.search(classes, name) == 0) {
            reading.fault(name, "jar", noTeam("its " + SERVICE + " names none"));
        }
    }

    private static String noTeam(String why) {
        return "There is no team in it: " + why + ". Ask whoever built it, or take it away.";
    }

    private static List<String> faultsOf(PluginClasses classes) {
        List<String> faults = new ArrayList<>();
        try {
            if (classes.read(SERVICE) == null) {
                faults.add(noTeam("it has no " + SERVICE + " that names one"));
            }
        } catch (IOException e) {
            faults.add(torn("file " + SERVICE));
        }
        List<String> own = classes.names();
        own.stream()
                .filter(name -> name.startsWith("se.handslag.") && !name.startsWith("se.handslag.teams."))
                .findFirst()
                .ifPresent(name -> faults.add("It carries " + name
                        + ", which lies among Handslag's own packages. Build it without Handslag in it (provided scope), and keep"
                        + " the team's classes in a package of its own."));
        if (faults.isEmpty()) {
            whatItReachesFor(classes, own, faults);
        }
        return faults;
    }

    private static void whatItReachesFor(PluginClasses classes, List<String> own, List<String> faults) {
        Map<String, String> reached = new TreeMap<>();
        for (String name : own) {
            NamedInClass named;
            try {
                named = NamedInClass.read(classes.bytesOf(name));
            } catch (IOException | UncheckedIOException | IndexOutOfBoundsException e) {
                faults.add(torn("class " + name));
                return;
            }
            if (named.javaVersion() > Runtime.version().feature()) {
                faults.add("It is built for Java " + named.javaVersion() + ", and this program runs on Java "
                        + Runtime.version().feature()
                        + ". Run it on a newer Java, or have the team built for this one.");
                return;
            }
            named.classes().stream()
                    .filter(used -> !own.contains(used) && !PluginReach.isFound(used))
                    // The compiler writes its name beside that of the inner class; whether it is asked is seen below.
                    .filter(used -> !used.equals("java.lang.invoke.MethodHandles"))
                    .forEach(used -> reached.putIfAbsent(used, name));
            named.used().stream()
                    .filter(use -> !PluginReach.isHarmless(use.owner(), use.name()))
                    .forEach(use -> reached.putIfAbsent(use.toString(), name));
        }
        if (!reached.isEmpty()) {
            faults.add(sentence(reached));
        }
    }

    private static String torn(String what) {
        return "The " + what + " in it is not whole. Copy the jar here again.";
    }

    private static String sentence(Map<String, String> reached) {
        List<String> named = reached.entrySet().stream()
                .limit(NAMED_AT_MOST)
                .map(use -> use.getKey() + " (in " + use.getValue() + ")")
                .toList();
        int more = reached.size() - named.size();
        return "It uses " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "") + ". "
                + PluginLinkage.WHAT_A_TEAM_SEES;
    }
}
