package se.handslag.core.platform;

/**
 * Something in a team plugin that must be put right before the platform can start with it.
 *
 * @param plugin the team's id, or the class of the plugin when it did not come so far as to say its id
 * @param where the place in the manifest or blueprint, for example {@code goals.informed}
 * @param sentence what is wrong and what to write instead
 */
public record TeamFault(String plugin, String where, String sentence) {
    /** One line, for example {@code hikikomori-uppsala, goals.informed: A share is between 0 and 100 percent, not 120.} */
    @Override
    public String toString() {
        return plugin + ", " + where + ": " + sentence;
    }
}
