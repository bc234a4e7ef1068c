package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;

/**
 * The team interface as those who have built for it know it: {@code team-interface.txt}, and what has become of it since (decision 0037).
 *
 * <p>What has been added is written there with {@code -Dhandslag.write=true}. What has gone or changed stops the build, unless the version
 * of the interface has been raised and a decision record says so.
 */
class TeamInterfaceTest {
    private static final Path FILE = Path.of("src/test/resources/se/handslag/core/platform/team-interface.txt");
    private static final String VERSION = "team interface, version ";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    @Test
    void aPluginThatWasBuiltForItStillWorks() throws Exception {
        Set<String> now = surface();
        Set<String> before = new TreeSet<>(Files.exists(FILE) ? Files.readAllLines(FILE) : List.of());
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(now);
        Set<String> demanded = new TreeSet<>(now);
        demanded.removeAll(before);
        demanded.removeIf(line -> !line.startsWith(TeamPlugin.class.getName() + "#abstract"));
        boolean isANewVersion = now.stream().anyMatch(line -> line.startsWith(VERSION) && !before.contains(line));

        if (!isANewVersion) {
            assertThat(gone)
                    .as(
                            "gone from the team interface, or changed, so that a plugin that was built for it may stop working. Put it"
                                    + " back; or raise TeamManifest.SPI_VERSION, write a decision record that says '"
                                    + VERSION + "…',"
                                    + " and run this test with -Dhandslag.write=true")
                    .isEmpty();
            assertThat(demanded)
                    .as(
                            "asked of every plugin, and those that are built have no answer. Make it a default method, or a new version")
                    .isEmpty();
        }
        if (Boolean.getBoolean("handslag.write")) {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, now, StandardCharsets.UTF_8);
        }
        assertThat(Files.readAllLines(FILE))
                .as("what a team may rely on; write what was added with: ./mvnw test -pl core -Dtest=TeamInterfaceTest"
                        + " -Dhandslag.write=true")
                .containsExactlyElementsOf(now);
    }

    @Test
    void everyVersionOfItHasADecisionRecord() throws IOException {
        StringBuilder said = new StringBuilder();
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/decisions"))) {
            folder = Objects.requireNonNull(folder.getParent(), "There are no decisions above the tests.");
        }
        try (Stream<Path> records = Files.list(folder.resolve("docs/decisions"))) {
            for (Path each : records.toList()) {
                said.append(Files.readString(each));
            }
        }
        for (int version = 1; version <= TeamManifest.SPI_VERSION; version++) {
            assertThat(said).contains(VERSION + version);
        }
    }

    @Test
    void namesNothingThatATeamCannotSee() throws Exception {
        for (Class<?> type : types()) {
            for (Executable member : Stream.concat(
                            Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                    .filter(it -> isForAll(it.getModifiers()))
                    .toList()) {
                List<Class<?>> named = new ArrayList<>(List.of(member.getParameterTypes()));
                if (member instanceof Method method) {
                    named.add(method.getReturnType());
                }
                assertThat(named.stream().map(TeamInterfaceTest::element).filter(it -> !it.isPrimitive()))
                        .as("%s", member)
                        .allMatch(it -> PluginReach.isShown(it.getName()));
            }
        }
    }

    private static Class<?> element(Class<?> type) {
        return type.isArray() ? element(type.getComponentType()) : type;
    }

    private static Set<String> surface() throws Exception {
        Set<String> lines = new TreeSet<>();
        lines.add(VERSION + TeamManifest.SPI_VERSION);
        for (Class<?> type : types()) {
            lines.add(type.getName() + " is " + kind(type)
                    + Arrays.stream(type.getGenericInterfaces())
                            .map(above -> " " + above.getTypeName())
                            .sorted()
                            .collect(Collectors.joining()));
            for (Field field : type.getDeclaredFields()) {
                if (isForAll(field.getModifiers()) && !field.isSynthetic()) {
                    lines.add(type.getName() + "#" + how(field.getModifiers())
                            + field.getGenericType().getTypeName() + " " + field.getName());
                }
            }
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (isForAll(constructor.getModifiers()) && !constructor.isSynthetic()) {
                    lines.add(type.getName() + "#new" + parameters(constructor));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (isForAll(method.getModifiers())
                        && !method.isSynthetic()
                        && !OF_EVERY_OBJECT.contains(method.getName())) {
                    lines.add(type.getName() + "#" + how(method.getModifiers())
                            + method.getGenericReturnType().getTypeName() + " " + method.getName()
                            + parameters(method));
                }
            }
        }
        return lines;
    }

    private static String kind(Class<?> type) {
        String what = type.isAnnotation()
                ? "an annotation"
                : type.isInterface()
                        ? "an interface"
                        : type.isEnum() ? "an enum" : type.isRecord() ? "a record" : "a class";
        return (type.isSealed() ? "sealed " : "") + what;
    }

    private static String how(int modifiers) {
        return (Modifier.isAbstract(modifiers) ? "abstract " : "") + (Modifier.isStatic(modifiers) ? "static " : "");
    }

    private static String parameters(Executable member) {
        return Arrays.stream(member.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isForAll(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Every public type that a team sees of ours. */
    private static List<Class<?>> types() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(TeamPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes.resolve("se/handslag/core"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String path = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                String name = path.substring(0, path.length() - ".class".length());
                if (PluginReach.isOfTheInterface(name) && !name.endsWith("package-info")) {
                    Class<?> type = Class.forName(name, false, TeamPlugin.class.getClassLoader());
                    if (isSeen(type)) {
                        types.add(type);
                    }
                }
            }
        }
        assertThat(types)
                .contains(TeamPlugin.class, TeamId.class, LegalTopic.class)
                .hasSizeGreaterThan(30);
        return types;
    }

    private static boolean isSeen(Class<?> type) {
        return isForAll(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getDeclaringClass() == null || isSeen(type.getDeclaringClass()));
    }
}
