package se.handslag.reporting.municipality.develop;

import java.time.LocalDate;

/**
 * Write a decided development area down (skriv in utvecklingsområde).
 *
 * @param team the team's id, as written
 * @param heading what it is about
 * @param text what is to be done and how it goes
 * @param decidedOn the day the group decided it
 */
public record WriteDevelopmentArea(String team, String heading, String text, LocalDate decidedOn) {}
