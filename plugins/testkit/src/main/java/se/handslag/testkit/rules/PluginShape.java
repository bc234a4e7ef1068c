package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.function.Consumer;

/** Rule 19: a plugin is one final stateless class, and says the same every time. */
final class PluginShape {
    private static final Set<String> VARYING_CALLS = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.Collections.shuffle");
    private static final Set<String> VARYING_TYPES =
            Set.of("java.util.Random", "java.util.SplittableRandom", "java.time.Clock");

    private PluginShape() {}

    static HouseRule isOneFinalStatelessClass() {
        return new HouseRule(
                19,
                "a plugin is one final stateless class, and its policies are pure",
                "the blueprint is kept with every decision; the same team must say the same today, tomorrow and on both servers",
                "make the class public and final with a public constructor without parameters and no fields, and answer with"
                        + " constants: nothing of chance, clock, locale or time zone",
                DecisionRecord.THE_SPI_IS_DATA,
                EachClass.must("be one final stateless class", PluginShape::look));
    }

    private static void look(JavaClass subject, Consumer<String> fault) {
        if (subject.isAssignableTo(Words.TEAM_PLUGIN) && !subject.isInterface()) {
            looksLikeAPlugin(subject, fault);
        }
        for (JavaAccess<?> access : subject.getAccessesFromSelf()) {
            if (access instanceof JavaCodeUnitAccess<?> use && varies(use.getTarget())) {
                fault.accept("not the same every time: " + access.getDescription());
            }
        }
    }

    private static void looksLikeAPlugin(JavaClass subject, Consumer<String> fault) {
        String place = EachClass.place(subject);
        Set<JavaModifier> modifiers = subject.getModifiers();
        if (!modifiers.contains(JavaModifier.FINAL)) {
            fault.accept(place + " is not final");
        }
        if (!modifiers.contains(JavaModifier.PUBLIC)) {
            fault.accept(place + " is not public");
        }
        boolean plainConstructor = subject.getConstructors().size() == 1
                && subject.getConstructors().stream()
                        .allMatch(it -> it.getRawParameterTypes().isEmpty()
                                && it.getModifiers().contains(JavaModifier.PUBLIC));
        if (!plainConstructor) {
            fault.accept(place + " does not have exactly one constructor, public and without parameters");
        }
        if (!subject.getRawSuperclass().map(JavaClass::getName).orElse("").equals("java.lang.Object")) {
            fault.accept(place + " extends another class; a plugin is one class");
        }
        for (JavaField field : subject.getFields()) {
            if (!field.getModifiers().contains(JavaModifier.STATIC)) {
                fault.accept(field.getFullName() + " is state in " + field.getSourceCodeLocation());
            }
        }
    }

    private static boolean varies(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        return VARYING_TYPES.contains(owner)
                || VARYING_CALLS.contains(owner + "." + target.getName())
                || owner.startsWith("java.time.") && target.getName().equals("now")
                || Time.readsTheSystemClock(target);
    }
}
