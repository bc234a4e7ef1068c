package se.handslag.reporting.joint.fidelity;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Assess how true a team is to a model today (bedöma programtrohet).
 *
 * <p>An item that is not judged gets the points of what the record counts, where the scale says by figures what that is worth.
 *
 * @param team the team's id, as written
 * @param scale the scale's id, as written
 * @param judged what was judged, by the id of the item
 * @param corrects the earlier assessment that this one stands instead of
 */
public record AssessFidelity(String team, String scale, Map<String, Judged> judged, Optional<UUID> corrects) {
    public AssessFidelity {
        judged = Map.copyOf(judged);
    }

    /** A new one. */
    public static AssessFidelity of(String team, String scale, Map<String, Judged> judged) {
        return new AssessFidelity(team, scale, judged, Optional.empty());
    }

    /** @param points one to five; empty where only words are given @param evidence what it rests on */
    public record Judged(OptionalInt points, String evidence) {
        public static Judged of(int points, String evidence) {
            return new Judged(OptionalInt.of(points), evidence);
        }
    }
}
