package se.handslag.core.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import se.handslag.core.team.TeamManifest;

/** Says in plain words what it means that a plugin's classes do not fit together with the platform's. */
final class PluginLinkage {
    static final String WHAT_A_TEAM_SEES =
            "A team sees the team interface, plain Java and what is in its own jar, and nothing of Handslag's inside, no library and"
                    + " no other team. Say it as data in the blueprint.";

    private static final Pattern NAME = Pattern.compile("[\\w.$]+");

    private PluginLinkage() {}

    /** The sentence, if what was thrown is of this kind. */
    static Optional<String> sentence(Throwable thrown) {
        Throwable first = thrown;
        while (first.getCause() != null && !(first instanceof NoClassDefFoundError)) {
            first = first.getCause();
        }
        String name = String.valueOf(first.getMessage()).replace('/', '.');
        if ((first instanceof NoClassDefFoundError || first instanceof ClassNotFoundException)
                && NAME.matcher(name).matches()) {
            return Optional.of(
                    PluginReach.isOfTheInterface(name)
                            ? otherVersion(name)
                            : "It uses " + name + ". " + WHAT_A_TEAM_SEES);
        }
        if (first instanceof IncompatibleClassChangeError) {
            return Optional.of(otherVersion(String.valueOf(first.getMessage())));
        }
        return Optional.empty();
    }

    private static String otherVersion(String missing) {
        return "It is built for another version of the team interface than this Handslag has, which is "
                + TeamManifest.SPI_VERSION + ": " + missing
                + " is not there. Install a version of the plugin that is built for "
                + TeamManifest.SPI_VERSION + ", or upgrade Handslag.";
    }
}
