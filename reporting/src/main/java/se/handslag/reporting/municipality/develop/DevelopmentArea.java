package se.handslag.reporting.municipality.develop;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * Something the team is to get better at (utvecklingsområde), as the operative management group has decided it.
 *
 * @param id the area
 * @param team the team
 * @param heading what it is about, in a few words
 * @param text what is to be done and how it goes; never about a person
 * @param decidedOn the day it was decided
 * @param written who wrote it down and when
 */
public record DevelopmentArea(
        UUID id, TeamId team, String heading, String text, LocalDate decidedOn, Signature written) {
    public static final int LONGEST_HEADING = 200;
    public static final int LONGEST_TEXT = 4_000;
}
