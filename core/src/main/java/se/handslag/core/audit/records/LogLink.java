package se.handslag.core.audit.records;

import java.time.Instant;

/** What each kind of link in the chains of the access log is made over. */
final class LogLink {
    /** The lane of the lanes themselves. */
    static final long LANES = 0;

    private LogLink() {}

    /** A line in its lane, after the link before it. */
    static String line(LinkMaking making, long lane, long sequence, String before, StoredLine line) {
        return making.link(
                line.into(LinkedWords.of("line").add(lane).add(sequence).add(before)));
    }

    /** A line from before there were lanes, after those before it. */
    static String earlier(LinkMaking making, String before, StoredLine line) {
        return making.link(line.into(LinkedWords.of("earlier line").add(before)));
    }

    /** The beginning of a lane, after the beginning of the lane before it. */
    static String lane(
            LinkMaking making, long number, String before, Instant openedAt, long earlier, String earlierHash) {
        return making.link(LinkedWords.of("lane")
                .add(number)
                .add(before)
                .add(openedAt)
                .add(making.method())
                .add(making.keyId())
                .add(earlier)
                .add(earlierHash));
    }

    /** How far a lane has come. */
    static String head(LinkMaking making, long lane, long sequence, String last) {
        return making.link(LinkedWords.of("head").add(lane).add(sequence).add(last));
    }
}
