package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * One rule of the house.
 *
 * @param number 1 to 19, as in the architecture document; never given to another rule
 * @param name what must hold, in a few words
 * @param because why, in one sentence
 * @param remedy what to do when the rule is broken
 * @param decision the architecture decision behind it
 * @param rule the check itself
 */
public record HouseRule(
        int number, String name, String because, String remedy, DecisionRecord decision, ArchRule rule) {

    public HouseRule {
        if (name.isBlank() || because.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("A rule has a name, a reason and a remedy.");
        }
    }

    /** Each place that breaks the rule: the class, and the line where the class file tells it. Empty when the rule holds. */
    public List<String> faults(JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    /** The rule and its faults as the one who broke it reads them. */
    String report(List<String> faults) {
        return "Rule " + number + ": " + name + ".\n"
                + "  because: " + because + "\n"
                + "  to fix:  " + remedy + "\n"
                + "  decided: " + decision + "\n"
                + "  - " + String.join("\n  - ", faults);
    }
}
