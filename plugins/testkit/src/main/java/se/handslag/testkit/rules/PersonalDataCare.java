package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule 16: a person does not end up in a log. */
final class PersonalDataCare {
    private PersonalDataCare() {}

    static HouseRule masksItselfAndNeverEntersExceptions() {
        return new HouseRule(
                16,
                "PersonalData types write their own toString, and never enter exceptions",
                "logs, error pages and stack traces are read by those who have nothing to do with the person",
                "write a toString that masks, and give the exception an id, a code or a Sentence instead",
                DecisionRecord.OWNERSHIP_IN_THE_TREE,
                EachClass.must("keep persons out of logs", PersonalDataCare::look));
    }

    private static void look(JavaClass subject, Consumer<String> fault) {
        if (isPersonalData(subject) && !subject.isInterface() && !subject.isEnum()) {
            Optional<JavaMethod> own =
                    subject.tryGetMethod("toString").filter(it -> !isWrittenByTheCompiler(subject, it));
            if (own.isEmpty() && !subject.getModifiers().contains(JavaModifier.ABSTRACT)) {
                fault.accept(EachClass.place(subject) + " is personal data and has no toString of its own");
            }
        }
        if (subject.isAssignableTo(Throwable.class)) {
            for (JavaConstructor constructor : subject.getConstructors()) {
                if (constructor.getAllInvolvedRawTypes().stream().anyMatch(PersonalDataCare::isPersonalData)) {
                    fault.accept(constructor.getFullName() + " takes personal data into an exception in "
                            + constructor.getSourceCodeLocation());
                }
            }
        }
    }

    private static boolean isPersonalData(JavaClass type) {
        return type.getBaseComponentType().isAssignableTo(Words.PERSONAL_DATA);
    }

    /** The compiler puts all members that it writes for a record on the line of the record itself. */
    private static boolean isWrittenByTheCompiler(JavaClass subject, JavaMethod method) {
        if (!subject.isRecord()) {
            return false;
        }
        Set<String> accessors =
                subject.getFields().stream().map(it -> it.getName()).collect(Collectors.toSet());
        Stream<? extends JavaCodeUnit> others = subject.getCodeUnits().stream()
                .filter(it -> it.getName().equals("hashCode")
                        || it.getName().equals("equals")
                        || it.isConstructor()
                        || accessors.contains(it.getName()));
        return others.anyMatch(it -> it.getSourceCodeLocation().getLineNumber()
                == method.getSourceCodeLocation().getLineNumber());
    }
}
