package se.handslag.core.platform;

import java.util.List;
import java.util.Set;

/**
 * What the code of a team sees: the team interface, plain Java, and nothing of the platform's inside.
 *
 * <p>One list for two guards: rule 18 of the testkit, which an author meets in the build, and {@link PluginClasses}, which a jar from
 * elsewhere meets at the start.
 */
public final class PluginReach {
    /** The interface, and the marks and the words that it speaks with. */
    private static final List<String> INTERFACE = List.of("se.handslag.core.authority", "se.handslag.core.team");

    private static final Set<String> WORDS =
            Set.of("se.handslag.core.casework.TeamId", "se.handslag.core.law.LegalTopic");

    private static final Set<String> PLAIN_PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    /** Of those packages, what starts something, reads the machine or changes it for everyone, or finds other classes. */
    private static final Set<String> NOT_PLAIN = Set.of(
            "java.lang.ClassLoader",
            "java.lang.ClassValue",
            "java.lang.InheritableThreadLocal",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.SecurityManager",
            "java.lang.StackWalker",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.time.zone.ZoneRulesProvider",
            "java.util.ServiceLoader",
            "java.util.SimpleTimeZone",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.Scanner",
            "java.util.Formatter");

    private static final Set<String> HARMLESS_ON_CLASS = Set.of(
            "getName",
            "getSimpleName",
            "getPackageName",
            "isInstance",
            "cast",
            "desiredAssertionStatus",
            "equals",
            "hashCode",
            "toString");

    /** Of the classes that may be named, what reads the machine's settings, or changes what the whole program goes by. */
    private static final Set<String> NOT_HARMLESS = Set.of(
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.util.Locale.setDefault");

    /** What the compiler has the machine ask for a lambda, or for texts that are put together. */
    private static final Set<String> ASKED_BY_THE_MACHINE =
            Set.of("java.lang.invoke.LambdaMetafactory", "java.lang.invoke.StringConcatFactory");

    /** What the compiler writes for lambdas, records, switches and texts that are put together. */
    private static final Set<String> WRITTEN_BY_THE_COMPILER = Set.of(
            "java.lang.invoke.CallSite",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.runtime.ObjectMethods",
            "java.lang.runtime.SwitchBootstraps");

    private PluginReach() {}

    /** Whether the author of a team may name this class. Inner classes are named with {@code $}. */
    public static boolean isShown(String className) {
        String outer = outermost(className);
        return isOfTheInterface(className) || PLAIN_PACKAGES.contains(packageOf(outer)) && !NOT_PLAIN.contains(outer);
    }

    /**
     * Whether a team may use this method or field of a class that it may name.
     *
     * <p>Most of what {@link Class} answers is reflection, and so is everything that can be asked of {@code java.lang.invoke}, which the
     * compiler names and no author needs.
     */
    public static boolean isHarmless(String className, String member) {
        if (className.equals("java.lang.Class")) {
            return HARMLESS_ON_CLASS.contains(member);
        }
        if (packageOf(className).equals("java.lang.invoke")) {
            return ASKED_BY_THE_MACHINE.contains(className);
        }
        return !NOT_HARMLESS.contains(className + "." + member);
    }

    /** Whether the class is of the team interface, or one of the words that it speaks with. */
    static boolean isOfTheInterface(String className) {
        String outer = outermost(className);
        return WORDS.contains(outer) || INTERFACE.stream().anyMatch(it -> outer.startsWith(it + "."));
    }

    /** Whether a class is found for a team when it runs, though its author may not name it. */
    static boolean isFound(String className) {
        return isShown(className) || WRITTEN_BY_THE_COMPILER.contains(className);
    }

    private static String outermost(String className) {
        int inner = className.indexOf('$');
        return inner < 0 ? className : className.substring(0, inner);
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
