package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Plan a meeting of a group.
 *
 * @param group which group
 * @param on the day
 * @param theme what it takes up
 */
public record PlanSession(UUID group, LocalDate on, String theme) {}
