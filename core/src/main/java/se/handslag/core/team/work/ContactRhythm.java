package se.handslag.core.team.work;

/**
 * The longest time without contact with the person, in days.
 *
 * @param ordinary at the ordinary level, at least 1
 * @param onBoard while the person is on the board, at least 1 and not more than the ordinary
 */
public record ContactRhythm(int ordinary, int onBoard) {}
