package se.handslag.planning.joint.relative.count;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.joint.relative.SupportGround;
import se.handslag.planning.joint.relative.SupportKind;

/**
 * That support was given to relatives who did not say who they are, and nothing about any of them.
 *
 * @param id this
 * @param team the team that gave it
 * @param kind what kind of support
 * @param on the day
 * @param persons how many there were
 * @param ground as what it was given
 * @param law the paragraph of the day; blank for the region's
 * @param by who gave it and when it was written
 */
public record CountedSupport(
        UUID id,
        TeamId team,
        SupportKind kind,
        LocalDate on,
        int persons,
        SupportGround ground,
        String law,
        Signature by) {
    /** The most persons at once. */
    public static final int MOST = 500;
}
