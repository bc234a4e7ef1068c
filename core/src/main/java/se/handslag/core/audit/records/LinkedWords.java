package se.handslag.core.audit.records;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a link is made over: each word with its length before it, so that nothing can be moved from one to the next. */
final class LinkedWords {
    private static final int NONE = -1;
    private static final int MICROSECOND = 1_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    private LinkedWords() {}

    /** @param kind what the link is of, so that none can stand for one of another kind */
    static LinkedWords of(String kind) {
        return new LinkedWords().add("handslag " + kind + " 1");
    }

    LinkedWords add(@Nullable String text) {
        if (text == null) {
            return length(NONE);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    LinkedWords add(long number) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    LinkedWords add(@Nullable UUID id) {
        return id == null
                ? length(NONE)
                : length(2 * Long.BYTES).add(id.getMostSignificantBits()).add(id.getLeastSignificantBits());
    }

    /** As both databases keep it: by the microsecond. */
    LinkedWords add(Instant at) {
        return add(at.getEpochSecond()).add(at.getNano() / MICROSECOND);
    }

    private LinkedWords length(int length) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
