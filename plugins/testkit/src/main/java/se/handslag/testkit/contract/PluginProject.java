package se.handslag.testkit.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import se.handslag.core.team.TeamPlugin;

/**
 * The project of a team plugin, compiled.
 *
 * @param classes the folder with its classes and resources, in Maven {@code target/classes}
 */
public record PluginProject(Path classes) {
    /** The system property that names the folder; the plugin parent sets it. */
    public static final String CLASSES = "handslag.plugin.classes";

    private static final String SERVICES = "META-INF/services";

    /** The project whose build runs now: {@value #CLASSES}, or else {@code target/classes} below {@code basedir}. */
    public static PluginProject here() {
        String folder = System.getProperty(CLASSES, "");
        return new PluginProject(
                folder.isEmpty() ? Path.of(System.getProperty("basedir", ""), "target", "classes") : Path.of(folder));
    }

    /**
     * Its classes, as the rules read them.
     *
     * @throws IllegalStateException if it is not compiled
     */
    public JavaClasses read() {
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("There are no compiled classes in " + classes
                    + ". Compile the project first, or say with -D" + CLASSES + " where they are.");
        }
        return new ClassFileImporter().importPath(classes);
    }

    /** Its teams, found as the platform finds them; those of its dependencies are not its own. */
    public List<TeamPlugin> teams() {
        List<String> own = teamClasses();
        return ServiceLoader.load(TeamPlugin.class).stream()
                .filter(provider -> own.contains(provider.type().getName()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The names of its classes that are teams, whether they can be found or not. */
    public List<String> teamClasses() {
        return read().stream()
                .filter(type -> type.isAssignableTo(TeamPlugin.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();
    }

    /** What it brings besides a team: other services, migrations and persistence units, which only a part may bring. */
    public List<String> brings() {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(PluginProject::isForPartsOnly)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + classes + " could not be read.", e);
        }
    }

    private static boolean isForPartsOnly(String file) {
        return file.startsWith("db/")
                || file.startsWith(SERVICES + "/") && !file.equals(SERVICES + "/" + TeamPlugin.class.getName())
                || file.equals("META-INF/persistence.xml");
    }
}
