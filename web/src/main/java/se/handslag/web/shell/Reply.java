package se.handslag.web.shell;

import java.io.InputStream;
import java.net.URI;
import java.util.Map;

/** What a page answers with; made by the methods of {@link Visit}. */
public sealed interface Reply {

    /** A template, with what it needs. */
    record Shown(String template, Map<String, Object> model, int status) implements Reply {
        public Shown {
            model = Map.copyOf(model);
        }
    }

    /** Go and look at another path of ours (303, so that the browser reads it). */
    record Moved(String path) implements Reply {}

    /** Go to an identity provider; said by the sign-in pages alone. */
    record Away(URI to) implements Reply {
        @Override
        public String toString() {
            return "Away";
        }
    }

    /** The browser follows what changes, for as long as its session lasts. */
    record Followed(Feed<?> feed) implements Reply {}

    /** A value as JSON. */
    record Json(Object value, int status) implements Reply {}

    /**
     * Something was made (201).
     *
     * @param value what to say of it, as JSON
     * @param place the path of ours where it can be read
     */
    record Made(Object value, String place) implements Reply {}

    /**
     * A file of any size, sent as it is read and then closed.
     *
     * @param file read once
     * @param contentType with its charset
     * @param fileName without personal data; letters, digits, dot and dash
     */
    record Streamed(InputStream file, String contentType, String fileName) implements Reply {
        public Streamed {
            if (!fileName.matches("[A-Za-z0-9.-]{1,80}")) {
                throw new IllegalArgumentException("A file name has letters, digits, dots and dashes.");
            }
        }
    }

    /**
     * A file to keep.
     *
     * @param bytes the whole file
     * @param contentType with its charset, such as {@code text/csv; charset=utf-8}
     * @param fileName without personal data; letters, digits, dot and dash
     */
    record Download(byte[] bytes, String contentType, String fileName) implements Reply {
        public Download {
            if (!fileName.matches("[A-Za-z0-9.-]{1,80}")) {
                throw new IllegalArgumentException("A file name has letters, digits, dots and dashes.");
            }
        }
    }
}
