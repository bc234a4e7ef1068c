package se.handslag.decisions.municipality.prepare;

import java.time.LocalDate;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.Addressee;
import se.handslag.decisions.municipality.notify.NoticeMethod;

/**
 * A letter to the person before a decision, with the names of its day, so that it reads the same in ten years.
 *
 * @param on the day it was sent
 * @param method how
 * @param to whom
 * @param team the team's name to people
 * @param authority the name of the municipality
 * @param board the board that is the authority in law
 * @param template its template, for example {@code communication-1}
 */
public record SentLetter(
        LocalDate on, NoticeMethod method, Addressee to, String team, String authority, String board, String template)
        implements PersonalData {
    @Override
    public String toString() {
        return "SentLetter[" + template + "]";
    }
}
