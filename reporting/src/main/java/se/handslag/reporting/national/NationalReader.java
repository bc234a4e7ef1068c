package se.handslag.reporting.national;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a national file line by line, so that no file is ever in memory. A faulty line is told with its number, and the reading goes on with the
 * next; empty lines are passed over.
 */
public final class NationalReader implements Iterator<NationalLine>, Closeable {
    /** A line of a hundred cells with the longest names is less than half of it. */
    static final int LONGEST_LINE = 32_768;

    private static final byte END = '\n';

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[2 * LONGEST_LINE];
    private int from;
    private int to;
    private long number;
    private boolean over;
    private @Nullable NationalLine next;

    /**
     * @param file the name for faults
     * @param in its content; closed with this
     */
    public NationalReader(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** @throws UncheckedIOException if the file cannot be read to its end */
    @Override
    public boolean hasNext() {
        while (next == null && !over) {
            next = readLine();
        }
        return next != null;
    }

    @Override
    public NationalLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        NationalLine line = next;
        next = null;
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The next line; nothing where it is empty or there is none. */
    private @Nullable NationalLine readLine() {
        int end = endOfLine();
        number++;
        if (end < 0) {
            skipToEnd();
            return new NationalLine(file, number, null, List.of("is longer than " + LONGEST_LINE + " bytes."));
        }
        int first = from;
        from = Math.min(end + 1, to);
        while (end > first && isBlank(buffer[end - 1])) {
            end--;
        }
        while (first < end && isBlank(buffer[first])) {
            first++;
        }
        if (first == end) {
            return null;
        }
        List<String> faults = new ArrayList<>(0);
        TeamTable table = TableLine.read(buffer, first, end - first, faults);
        return new NationalLine(file, number, table, faults);
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\r' || character == '\t';
    }

    /** Where the line that begins at {@code from} ends; -1 where it does not end in time. */
    private int endOfLine() {
        int seen = from;
        while (true) {
            for (int at = seen; at < to; at++) {
                if (buffer[at] == END) {
                    return at - from <= LONGEST_LINE ? at : -1;
                }
            }
            if (to - from > LONGEST_LINE) {
                return -1;
            }
            seen = to - from;
            if (!fill()) {
                over = true;
                return to;
            }
        }
    }

    /** Moves what is left to the front and reads more; false at the end of the file. */
    private boolean fill() {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        try {
            int read = in.read(buffer, to, buffer.length - to);
            if (read < 0) {
                return false;
            }
            to += read;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read to its end.", e);
        }
    }

    private void skipToEnd() {
        while (true) {
            for (int at = from; at < to; at++) {
                if (buffer[at] == END) {
                    from = at + 1;
                    return;
                }
            }
            from = to;
            if (!fill()) {
                over = true;
                return;
            }
        }
    }
}
