package se.handslag.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The law with dates: which paragraph answers a topic on a day.
 *
 * <p>A decision stores the {@link #version()} of the book that it rests on, so that its citation can be explained later, whatever the
 * book has become since. An appeal is tried under the law of the day when the appealed decision was announced, and is therefore asked
 * for with that day (transitional provision 6 of socialtjänstlagen (2025:400)).
 */
public final class StatuteBook {
    private final List<StatuteReference> references;
    private final String version;

    private StatuteBook(List<StatuteReference> references, String version) {
        this.references = references;
        this.version = version;
    }

    /** The Swedish statutes that the platform rests on. Covers what had entered into force by March 2026. */
    public static StatuteBook swedish() {
        return Swedish.BOOK;
    }

    /**
     * Reads a book: comment lines that begin with {@code #}, a header line, then one line for each paragraph with the nine columns
     * topic, law, sfs, name, chapter, section, valid_from, valid_to, confidence, separated by commas and never quoted.
     *
     * @throws UnreadableStatuteBook with every fault and its line, also when two periods of one topic overlap
     */
    public static StatuteBook read(String text) {
        // A checkout may have changed the line ends, and that is no change of the law.
        String content = text.replace("\r\n", "\n");
        return new StatuteBook(new StatuteBookReader(content).references(), sha256(content));
    }

    /**
     * The paragraph on the topic that is in force on the day.
     *
     * @throws NoStatuteInForce if there is none
     */
    public StatuteReference inForce(LegalTopic topic, LocalDate day) {
        return find(topic, day).orElseThrow(() -> new NoStatuteInForce(topic, day));
    }

    /** The paragraph on the topic that is in force on the day, if there is one. */
    public Optional<StatuteReference> find(LegalTopic topic, LocalDate day) {
        return references.stream()
                .filter(reference -> reference.topic() == topic && reference.isInForce(day))
                .findFirst();
    }

    /** Every paragraph that has answered the topic, oldest first. */
    public List<StatuteReference> history(LegalTopic topic) {
        return references.stream()
                .filter(reference -> reference.topic() == topic)
                .sorted((one, other) -> one.validFrom().compareTo(other.validFrom()))
                .toList();
    }

    /** All lines in the order of the book. */
    public List<StatuteReference> references() {
        return references;
    }

    /** SHA-256 of the book's content, 64 lower-case hexadecimal digits. */
    public String version() {
        return version;
    }

    private static String sha256(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256, which every Java must have.", e);
        }
    }

    private static final class Swedish {
        private static final StatuteBook BOOK = load();

        private static StatuteBook load() {
            try (InputStream in = StatuteBook.class.getResourceAsStream("statutes.csv")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "The file statutes.csv is missing beside " + StatuteBook.class.getName() + ".");
                }
                return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The file statutes.csv could not be read.", e);
            }
        }
    }
}
