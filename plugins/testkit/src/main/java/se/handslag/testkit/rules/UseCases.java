package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Rule 10: someone always does it. */
final class UseCases {
    private UseCases() {}

    static HouseRule takeAnActorFirst() {
        return new HouseRule(
                10,
                "every use case takes an Actor first",
                "no act in a record is nobody's: the employer decides which record it reaches, and the log says who did it",
                "write handle(Actor actor, Command command); for the platform's own acts use Actor.platform(authority)",
                DecisionRecord.OWN_UNIT_OF_WORK,
                EachClass.must("take an Actor first", UseCases::look));
    }

    private static void look(JavaClass subject, Consumer<String> fault) {
        for (JavaMethod method : subject.getMethods()) {
            if (method.getName().equals("handle")
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.BRIDGE)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !startsWithActor(method.getRawParameterTypes())
                    && !isAskedForByALibrary(subject, method)) {
                fault.accept(method.getFullName() + " does not take " + Words.ACTOR + " first in "
                        + method.getSourceCodeLocation());
            }
        }
    }

    private static boolean startsWithActor(List<JavaClass> parameters) {
        return !parameters.isEmpty() && parameters.get(0).getName().equals(Words.ACTOR);
    }

    /** A web library's {@code Handler} decides its own parameters. */
    private static boolean isAskedForByALibrary(JavaClass subject, JavaMethod method) {
        return Stream.concat(subject.getAllRawSuperclasses().stream(), subject.getAllRawInterfaces().stream())
                .filter(type -> !Words.isIn(type.getPackageName(), "se.handslag"))
                .anyMatch(type -> type.tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .isPresent());
    }
}
