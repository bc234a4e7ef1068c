package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.Signature;

/**
 * One meeting of a group for relatives. It is about no one.
 *
 * @param id which
 * @param group of which group
 * @param on the day
 * @param theme what it takes up
 * @param by who wrote it down and when
 */
public record GroupSession(UUID id, UUID group, LocalDate on, String theme, Signature by) {}
