package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Rule 17: time comes from a clock. */
final class Time {
    private static final Set<String> NO_ARGUMENT_MEANS_NOW =
            Set.of("java.util.Date.<init>", "java.util.GregorianCalendar.<init>");
    private static final Set<String> ALWAYS_NOW =
            Set.of("java.lang.System.currentTimeMillis", "java.util.Calendar.getInstance");
    private static final Set<String> CLOCK_MAKERS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    private Time() {}

    static HouseRule comesFromAClock() {
        return new HouseRule(
                17,
                "time comes from a Clock",
                "which law applies and when a deadline ends follows from the date, and a test must be able to say what day it is",
                "take a java.time.Clock in the constructor and write LocalDate.now(clock); only a composition root makes a clock",
                DecisionRecord.OWN_UNIT_OF_WORK,
                EachClass.must("take time from a clock", Time::look));
    }

    private static void look(JavaClass subject, Consumer<String> fault) {
        for (JavaAccess<?> access : subject.getAccessesFromSelf()) {
            if (access instanceof JavaCodeUnitAccess<?> use
                    && (readsTheSystemClock(use.getTarget())
                            || makesAClock(use.getTarget()) && !mayMakeAClock(subject))) {
                fault.accept(access.getDescription());
            }
        }
    }

    static boolean readsTheSystemClock(CodeUnitAccessTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        List<JavaClass> parameters = target.getRawParameterTypes();
        boolean nowWithoutClock = target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && parameters.stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
        return nowWithoutClock
                || ALWAYS_NOW.contains(name)
                || NO_ARGUMENT_MEANS_NOW.contains(name) && parameters.isEmpty();
    }

    private static boolean makesAClock(CodeUnitAccessTarget target) {
        return target.getOwner().getName().equals("java.time.Clock") && CLOCK_MAKERS.contains(target.getName());
    }

    private static boolean mayMakeAClock(JavaClass subject) {
        return Words.isIn(subject.getPackageName(), Words.PLATFORM) || Ownership.isCompositionRoot(subject);
    }
}
