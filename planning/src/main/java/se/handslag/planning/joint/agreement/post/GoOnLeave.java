package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Write down that whoever holds a post is away from it for a longer time, or what is to be said of that instead.
 *
 * @param team the team's id, as written
 * @param holding whose
 * @param leave the leave that it is a new version of; empty for a new one
 * @param from first day
 * @param to last day; empty where it is not known
 */
public record GoOnLeave(String team, UUID holding, Optional<UUID> leave, LocalDate from, Optional<LocalDate> to) {}
