package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * A group for relatives (anhöriggrupp). It is about no one.
 *
 * @param id which
 * @param team the team that holds it
 * @param name what it is called
 * @param content what it takes up, and by which manual if any
 * @param from the day it begins
 * @param by who wrote it down and when
 */
public record RelativeGroup(UUID id, TeamId team, String name, String content, LocalDate from, Signature by) {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;
    /** The longest content. */
    public static final int LONGEST = 1_000;
}
