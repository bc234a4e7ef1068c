package se.handslag.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import se.handslag.reporting.national.NationalLine;
import se.handslag.reporting.national.NationalReader;

/**
 * The lines of a file, which is closed after the last of them. A task reads thousands of files one after another, and no machine has that many open
 * at once.
 */
final class LinesOfFile implements Iterator<NationalLine>, Closeable {
    private final NationalReader reader;
    private boolean closed;

    LinesOfFile(NationalReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        if (closed) {
            return false;
        }
        boolean more = reader.hasNext();
        if (!more) {
            closeNow();
        }
        return more;
    }

    @Override
    public NationalLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return reader.next();
    }

    /** Closes it, if that has not been done. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            reader.close();
        }
    }

    /** @throws UncheckedIOException if it cannot be closed */
    void closeNow() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be closed.", e);
        }
    }
}
