package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.OwnerNeutral;

/**
 * The ownership marks that stand on a class or on a package.
 *
 * @param owned who owns it, if someone does
 * @param neutral why nobody owns it, if nobody does
 * @param root why it may see both owners, if it may
 */
record Marks(Optional<OwnedBy> owned, Optional<OwnerNeutral> neutral, Optional<CompositionRoot> root) {
    private static final Map<JavaClass, Marks> ON_PACKAGES = Collections.synchronizedMap(new WeakHashMap<>());
    private static final Map<JavaClass, Marks> ON_TYPES = Collections.synchronizedMap(new WeakHashMap<>());

    /** The marks on the class, or else on the nearest class around it that has any. */
    static Marks onType(JavaClass subject) {
        return ON_TYPES.computeIfAbsent(subject, Marks::readType);
    }

    /** The marks on the package of the class. */
    static Marks onPackageOf(JavaClass subject) {
        return ON_PACKAGES.computeIfAbsent(subject, it -> it.getPackage()
                .tryGetPackageInfo()
                .map(Marks::read)
                .orElseGet(() -> onPackage(it.getPackageName())));
    }

    /**
     * The marks on a package, read from the class path.
     *
     * <p>ArchUnit does not read the {@code package-info} of what lies outside the scan (ArchUnit issue 1564). A rule that trusted it would
     * pass on a plugin that uses an owner's code in another jar.
     */
    static Marks onPackage(String packageName) {
        return load(packageName + ".package-info").map(Marks::read).orElseGet(Marks::none);
    }

    boolean isEmpty() {
        return owned.isEmpty() && neutral.isEmpty() && root.isEmpty();
    }

    private static Marks readType(JavaClass subject) {
        Marks own = read(subject);
        return own.isEmpty() ? subject.getEnclosingClass().map(Marks::readType).orElse(own) : own;
    }

    private static Optional<Class<?>> load(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Optional.of(Class.forName(name, false, loader == null ? Marks.class.getClassLoader() : loader));
        } catch (ClassNotFoundException | LinkageError e) {
            // Most packages of the world carry no marks, and a class that cannot be linked carries none that can be
            // read.
            return Optional.empty();
        }
    }

    private static Marks read(HasAnnotations<?> marked) {
        return new Marks(
                imported(marked, OwnedBy.class),
                imported(marked, OwnerNeutral.class),
                imported(marked, CompositionRoot.class));
    }

    private static <A extends Annotation> Optional<A> imported(HasAnnotations<?> marked, Class<A> type) {
        return marked.isAnnotatedWith(type) ? Optional.of(marked.getAnnotationOfType(type)) : Optional.empty();
    }

    private static Marks read(Class<?> marked) {
        return new Marks(
                Optional.ofNullable(marked.getAnnotation(OwnedBy.class)),
                Optional.ofNullable(marked.getAnnotation(OwnerNeutral.class)),
                Optional.ofNullable(marked.getAnnotation(CompositionRoot.class)));
    }

    private static Marks none() {
        return new Marks(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
