package se.handslag.reporting.directory;

/**
 * Where a word about a service stands.
 *
 * @param source the id of the source; see {@link Source}
 * @param place where in the source, as it is cited, for example {@code tabell 2}
 */
public record Citation(String source, String place) {}
