package se.handslag.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Consumer;

/** A rule that looks at one class at a time. */
final class EachClass extends ArchCondition<JavaClass> {

    /** Looks at a class and says each fault. */
    @FunctionalInterface
    interface Look {
        void at(JavaClass subject, Consumer<String> fault);
    }

    private final Look look;

    private EachClass(String description, Look look) {
        super(description);
        this.look = look;
    }

    /** The rule that finds a fault wherever the look does; {@code package-info} is read as a mark and never as a subject. */
    static ArchRule must(String description, Look look) {
        return classes().should(new EachClass(description, look)).allowEmptyShould(true);
    }

    @Override
    public void check(JavaClass subject, ConditionEvents events) {
        if (!subject.getSimpleName().equals("package-info")) {
            look.at(subject, fault -> events.add(SimpleConditionEvent.violated(subject, fault)));
        }
    }

    /** The class and the file it comes from. */
    static String place(JavaClass subject) {
        return subject.getFullName() + " in " + subject.getSourceCodeLocation();
    }
}
