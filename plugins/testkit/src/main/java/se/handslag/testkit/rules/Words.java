package se.handslag.testkit.rules;

import java.util.List;

/** The names in core and outside that the rules look for. A test holds that those of core exist. */
final class Words {
    static final String CORE = "se.handslag.core";
    static final String DISCLOSURE = CORE + ".disclosure";
    static final String GROUND = DISCLOSURE + ".Ground";
    static final String EVENT = CORE + ".event.Event";
    static final String EVENT_LISTENER = CORE + ".event.EventListener";
    static final String ACTOR = CORE + ".casework.Actor";
    static final String PERSONAL_DATA = CORE + ".person.PersonalData";
    static final String PLATFORM = CORE + ".platform";
    static final String PLATFORM_PART = PLATFORM + ".PlatformPart";
    static final String TEAM_PLUGIN = CORE + ".team.TeamPlugin";

    private Words() {}

    /** Whether the package is that package or one inside it. */
    static boolean isIn(String packageName, String outer) {
        return packageName.equals(outer) || packageName.startsWith(outer + ".");
    }

    static boolean isInAny(String packageName, List<String> outers) {
        return outers.stream().anyMatch(outer -> isIn(packageName, outer));
    }

    /** Whether {@code records} is one of the words of the package name. */
    static boolean isInRecords(String packageName) {
        return List.of(packageName.split("\\.")).contains("records");
    }
}
