package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;

/** Several rules held against the same classes, with everything that is wrong said at once. */
final class Inspection {
    private Inspection() {}

    /**
     * Holds the rules against the classes.
     *
     * @param atLeast how many classes must have been read; a scan that saw too little proves nothing
     * @throws AssertionError if too few classes were read or a rule is broken
     */
    static void of(List<HouseRule> rules, JavaClasses classes, int atLeast) {
        if (classes.size() < atLeast) {
            throw new AssertionError("Only " + classes.size() + " classes were read, and at least " + atLeast
                    + " were expected. Check that the project is compiled and that the right folder is read.");
        }
        List<String> reports = new ArrayList<>();
        for (HouseRule rule : rules) {
            List<String> faults = rule.faults(classes);
            if (!faults.isEmpty()) {
                reports.add(rule.report(faults));
            }
        }
        if (!reports.isEmpty()) {
            throw new AssertionError("Broken rules of the house: " + reports.size() + " (" + classes.size()
                    + " classes were read).\n\n" + String.join("\n\n", reports) + "\n");
        }
    }
}
