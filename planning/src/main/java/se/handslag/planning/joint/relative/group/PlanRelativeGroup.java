package se.handslag.planning.joint.relative.group;

import java.time.LocalDate;

/**
 * Plan a group for relatives.
 *
 * @param team the team that holds it, as it was written
 * @param name what it is called
 * @param content what it takes up
 * @param from the day it begins
 */
public record PlanRelativeGroup(String team, String name, String content, LocalDate from) {}
