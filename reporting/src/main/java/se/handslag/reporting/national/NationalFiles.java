package se.handslag.reporting.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The national file as text: how one is written, and its schema. */
public final class NationalFiles {
    /** How a page should say that it sends such a file. */
    public static final String MEDIA_TYPE = "application/jsonl; charset=utf-8";

    private static final String SCHEMA = "national-line.schema.json";

    private NationalFiles() {}

    /** The file of these tables, one on each line, in the order that they are given. */
    public static byte[] write(List<TeamTable> tables) {
        StringBuilder file = new StringBuilder();
        tables.forEach(table -> file.append(TableLine.write(table)).append('\n'));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The JSON schema of a line, for those who write such a file with another program. */
    public static String schema() {
        try (InputStream in = NationalFiles.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file " + SCHEMA + " is missing beside " + NationalFiles.class.getName() + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema could not be read.", e);
        }
    }
}
