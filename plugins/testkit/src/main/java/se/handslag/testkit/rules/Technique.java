package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Consumer;

/** Rule 15: which libraries are known where. */
final class Technique {
    private static final List<String> PLAIN_ROOMS =
            List.of("core.authority", "core.person", "core.casework", "core.law", "core.team");
    private static final List<String> NOT_PLAIN = List.of("java.sql", "java.net.http", "java.rmi");
    private static final List<String> HTTP =
            List.of("io.javalin", "jakarta.servlet", "org.eclipse.jetty", "java.net.http", "com.sun.net.httpserver");
    private static final String GUICE = "com.google.inject";

    private final House house;

    private Technique(House house) {
        this.house = house;
    }

    static HouseRule staysInItsPlace(House house) {
        Technique technique = new Technique(house);
        return new HouseRule(
                15,
                "the SPI is plain Java; Guice only in …Module, …Part and core.platform; HTTP only in web",
                "a team should outlive our libraries, and whoever embeds the platform should not have to take our web",
                "write the SPI with java.* and its own words; inject with jakarta.inject.Inject; let web translate HTTP into commands",
                DecisionRecord.THE_SPI_IS_DATA,
                EachClass.must("keep technique in its place", technique::look));
    }

    private void look(JavaClass subject, Consumer<String> fault) {
        boolean plain = PLAIN_ROOMS.stream().anyMatch(room -> house.isIn(subject, room));
        boolean wires = house.isIn(subject, "core.platform") || isNamedAsWiring(subject);
        boolean speaksHttp = house.isIn(subject, House.WEB);
        for (Dependency dependency : subject.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.isPrimitive()) {
                continue;
            }
            if (plain && !isPlain(subject, target)) {
                fault.accept("not plain Java: " + dependency.getDescription());
            }
            if (!wires && Words.isIn(target.getPackageName(), GUICE)) {
                fault.accept("Guice outside the wiring: " + dependency.getDescription());
            }
            if (!speaksHttp && Words.isInAny(target.getPackageName(), HTTP)) {
                fault.accept("HTTP outside web: " + dependency.getDescription());
            }
        }
    }

    private boolean isPlain(JavaClass subject, JavaClass target) {
        String name = target.getPackageName();
        return Words.isIn(name, "java") && !Words.isInAny(name, NOT_PLAIN)
                || Words.isIn(name, "org.jspecify.annotations")
                || PLAIN_ROOMS.stream().anyMatch(room -> house.isIn(target, room))
                || Words.isInAny(
                        name, PLAIN_ROOMS.stream().map(House.HANDSLAG::room).toList())
                // The checksum of identity numbers is not ours to write.
                || house.isIn(subject, "core.person") && Words.isIn(name, "dev.personnummer");
    }

    private static boolean isNamedAsWiring(JavaClass subject) {
        JavaClass outermost = subject;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName().endsWith("Module")
                || outermost.getSimpleName().endsWith("Part");
    }
}
