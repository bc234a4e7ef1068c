package se.handslag.planning.joint.relative;

import se.handslag.core.person.PersonalData;

/**
 * Open a file of a relative's own (öppna anhörigärende).
 *
 * @param team the team that gives the support, as it was written
 * @param given the relative's given name, or what they want to be called
 * @param family their family name; may be blank, and the file is then under what they are called alone
 * @param phone a number to reach them on; may be blank, and is kept only with a whole name
 * @param relation what they are to the one they are close to
 * @param matter what they want help with
 * @param ground as what support is given
 */
public record OpenRelativeCase(
        String team, String given, String family, String phone, Relation relation, String matter, SupportGround ground)
        implements PersonalData {
    @Override
    public String toString() {
        return "OpenRelativeCase[" + team + "]";
    }
}
