package se.handslag.web.joint.caseload;

import java.time.LocalDate;
import java.util.List;
import se.handslag.web.shell.Choice;

/**
 * What the page of the team shows.
 *
 * @param rows the coordinators, by name
 * @param nobodys the open cases that nobody has
 * @param isHead whether the visitor settles these things, or only sees them
 * @param staff those who can be chosen
 */
public record TeamPage(List<Row> rows, List<Case> nobodys, boolean isHead, List<Choice> staff) {

    /**
     * @param loads how many persons they have, in words
     * @param over the teams in which they have more than the model says and nobody has said why
     * @param protectedAmong how many of them are protected; 0 when nobody is to be told
     */
    public record Row(
            String staff,
            String shown,
            List<Load> loads,
            List<Over> over,
            List<Case> cases,
            int protectedAmong,
            List<Away> away) {}

    /**
     * @param words how many, with what the model says
     * @param isOver whether it is more
     * @param why why, if someone has said it
     */
    public record Load(String words, boolean isOver, String why) {}

    public record Over(String team, String staff) {}

    /** @param name the person, or the end of the case number where the person is not named in lists or not open to the visitor */
    public record Case(String id, String name, boolean shared, boolean opens) {}

    /** @param now whether it is today, and not only later */
    public record Away(String id, LocalDate from, LocalDate to, String cover, boolean now) {}
}
