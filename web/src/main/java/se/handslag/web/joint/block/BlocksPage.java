package se.handslag.web.joint.block;

import java.util.List;

/**
 * What a person has blocked.
 *
 * @param mayBlock whether anything can be blocked here
 * @param units whether it is one unit's documentation from the others
 * @param shared whether it is towards other authorities
 * @param blocks every block, the newest first
 * @param openings what has been opened in an emergency, the newest first
 */
public record BlocksPage(boolean mayBlock, boolean units, boolean shared, List<Shown> blocks, List<Opened> openings) {
    /** @param liftPath where it is lifted; empty when it is */
    public record Shown(
            String title,
            String state,
            String look,
            String parts,
            String informed,
            String set,
            List<String> lifts,
            String liftPath) {}

    /**
     * @param review what the head of service found; empty until then
     * @param told how the person was told; empty until then
     */
    public record Opened(
            String title,
            String who,
            String danger,
            String why,
            String parts,
            String closed,
            String review,
            String told,
            String tellPath,
            String reviewPath,
            String caseId) {}
}
