package se.handslag.reporting.municipality.develop;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * What has become of a development area (uppföljning av utvecklingsområde), as the operative management group has found.
 *
 * @param id the follow-up
 * @param area the area's id
 * @param team the team
 * @param state what has become of it
 * @param text what was done and what it led to; never about a person
 * @param on the day the group followed it up
 * @param written who wrote it down and when
 */
public record FollowUp(
        UUID id, UUID area, TeamId team, FollowUpState state, String text, LocalDate on, Signature written) {}
