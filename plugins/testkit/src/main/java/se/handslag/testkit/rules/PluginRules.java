package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a team plugin keeps: all but 14, which is about the platform's own modules.
 *
 * <p>A project that adds records or routes is a part, not a team, and keeps {@link PlatformRules}.
 */
public final class PluginRules {
    private static final List<HouseRule> ALL = in(House.HANDSLAG);

    private PluginRules() {}

    /** The rules in order. */
    public static List<HouseRule> all() {
        return ALL;
    }

    /**
     * Holds every rule against the classes and says everything that is wrong at once.
     *
     * @param atLeast how many classes must have been read, so that a scan of nothing does not pass
     * @throws AssertionError if too few classes were read or a rule is broken
     */
    public static void check(JavaClasses classes, int atLeast) {
        Inspection.of(ALL, classes, atLeast);
    }

    static List<HouseRule> in(House house) {
        return Stream.concat(
                        PlatformRules.in(house).stream().filter(rule -> rule.number() != 14),
                        Stream.of(Confinement.keepsPluginsToTheSpi(house), PluginShape.isOneFinalStatelessClass()))
                .toList();
    }
}
