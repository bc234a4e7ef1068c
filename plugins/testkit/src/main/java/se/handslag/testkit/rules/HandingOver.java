package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Rule 7: nothing is handed over without a ground. */
final class HandingOver {
    private static final Pattern HANDS_OVER = Pattern.compile("(handOver|disclose)([A-Z0-9].*)?");

    private HandingOver() {}

    static HouseRule takesADisclosureGround() {
        return new HouseRule(
                7,
                "handing over takes a disclosure ground",
                "what one authority holds may reach the other only on a ground in law (utlämnande), and the log must say which",
                "take " + Words.GROUND + " as a parameter or as a component of the command, and let Disclosing do it;"
                        + " a method that hands nothing over needs another name",
                DecisionRecord.JOINT_IS_A_LANGUAGE,
                EachClass.must("take a ground", HandingOver::look));
    }

    private static void look(JavaClass subject, Consumer<String> fault) {
        if (Words.isIn(subject.getPackageName(), Words.DISCLOSURE) || Ownership.isCompositionRoot(subject)) {
            return;
        }
        for (JavaMethod method : subject.getMethods()) {
            if (method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && HANDS_OVER.matcher(method.getName()).matches()
                    && method.getRawParameterTypes().stream().noneMatch(HandingOver::carriesAGround)) {
                fault.accept(
                        method.getFullName() + " hands over without a ground in " + method.getSourceCodeLocation());
            }
        }
    }

    private static boolean carriesAGround(JavaClass parameter) {
        return isGround(parameter)
                || parameter.isRecord()
                        && parameter.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .map(JavaField::getRawType)
                                .anyMatch(HandingOver::isGround);
    }

    private static boolean isGround(JavaClass type) {
        return type.isAssignableTo(Words.GROUND);
    }
}
