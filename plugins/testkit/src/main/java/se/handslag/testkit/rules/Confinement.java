package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.handslag.core.platform.PluginReach;

/** Rule 18: what a team plugin may touch. */
final class Confinement {
    private static final Set<String> MUTABLE = Set.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.Date",
            "java.util.BitSet",
            "java.util.Random");

    private final House house;

    private Confinement(House house) {
        this.house = house;
    }

    static HouseRule keepsPluginsToTheSpi(House house) {
        Confinement confinement = new Confinement(house);
        return new HouseRule(
                18,
                "a plugin uses only the SPI's packages and plain Java, outside Handslag's own packages; no reflection, threads,"
                        + " sockets, files or mutable statics",
                "a team is added without anyone having to trust it with a record, because it has no way to reach one",
                "say what the team is as data in the blueprint; what cannot be said so belongs in a part, which is trusted"
                        + " code (PlatformPart); keep your classes in a package of your own",
                DecisionRecord.THE_SPI_IS_DATA,
                EachClass.must("keep to the SPI", confinement::look));
    }

    private void look(JavaClass subject, Consumer<String> fault) {
        if (house.holds(subject) && !house.isIn(subject, "teams")) {
            fault.accept(EachClass.place(subject) + " lies among Handslag's own packages");
        }
        for (Dependency dependency : subject.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.isPrimitive() && !isOwn(subject, target) && !PluginReach.isShown(target.getName())) {
                fault.accept(dependency.getDescription());
            }
        }
        for (JavaAccess<?> access : subject.getAccessesFromSelf()) {
            if (!PluginReach.isHarmless(access.getTargetOwner().getName(), access.getName())) {
                fault.accept("reflection, or what the whole program goes by: " + access.getDescription());
            }
        }
        for (JavaMethod method : subject.getMethods()) {
            if (method.getModifiers().contains(JavaModifier.NATIVE)) {
                fault.accept(method.getFullName() + " is native in " + method.getSourceCodeLocation());
            }
        }
        lookForMutableStatics(subject, fault);
    }

    /** Whether the target is of the project itself: it was read from the same folder or archive. */
    private static boolean isOwn(JavaClass subject, JavaClass target) {
        return subject.equals(target) || rootOf(subject).equals(rootOf(target));
    }

    private static String rootOf(JavaClass subject) {
        return subject.getSource()
                .map(source -> source.getUri().toString())
                .map(uri -> uri.substring(
                        0, Math.max(0, uri.length() - pathOf(subject).length())))
                .orElse(subject.getName());
    }

    private static String pathOf(JavaClass subject) {
        return subject.getName().replace('.', '/') + ".class";
    }

    private static void lookForMutableStatics(JavaClass subject, Consumer<String> fault) {
        boolean holdsACollection = false;
        for (JavaField field : subject.getFields()) {
            Set<JavaModifier> modifiers = field.getModifiers();
            if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
                continue;
            }
            JavaClass type = field.getRawType();
            holdsACollection |= isCollection(type);
            if (!modifiers.contains(JavaModifier.FINAL) || type.isArray() || isMutable(type)) {
                fault.accept(field.getFullName() + " is a static that can change in " + field.getSourceCodeLocation());
            }
        }
        if (!holdsACollection) {
            return;
        }
        for (JavaConstructorCall call : subject.getConstructorCallsFromSelf()) {
            if (call.getOrigin().getName().equals("<clinit>")
                    && isCollection(call.getTargetOwner())
                    && call.getTargetOwner().getPackageName().equals("java.util")) {
                fault.accept("a static collection that can change: " + call.getDescription());
            }
        }
    }

    private static boolean isMutable(JavaClass type) {
        return MUTABLE.contains(type.getName()) || isCollection(type) && !type.isInterface();
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }
}
