package se.handslag.testkit.contract;

import org.junit.jupiter.api.Test;
import se.handslag.testkit.rules.PluginRules;

/** The rules of the house in the build of a team plugin; found as {@link TeamPluginContractTest} is. */
public class TeamPluginRulesTest {
    @Test
    void theProjectKeepsTheRulesOfTheHouse() {
        PluginRules.check(PluginProject.here().read(), 1);
    }
}
