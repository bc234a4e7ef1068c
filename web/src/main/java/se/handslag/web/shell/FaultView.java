package se.handslag.web.shell;

import se.handslag.core.casework.Sentence;

/**
 * What the page about a fault shows.
 *
 * @param status the HTTP status, also the key of its texts
 * @param why what happened
 * @param code the reference that the log carries too
 */
public record FaultView(int status, Sentence why, String code) {}
