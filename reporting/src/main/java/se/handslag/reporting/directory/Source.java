package se.handslag.reporting.directory;

import java.util.List;

/**
 * Something that words about services are taken from.
 *
 * @param id unique in the directory
 * @param title what it is called
 * @param publisher who published it
 * @param edition its number, year or version, as it is cited
 * @param languages the languages it is written in, as tags such as {@code sv}
 */
public record Source(String id, String title, String publisher, String edition, List<String> languages) {
    public Source {
        languages = List.copyOf(languages);
    }
}
