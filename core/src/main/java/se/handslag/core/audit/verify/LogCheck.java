package se.handslag.core.audit.verify;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of going through an access log.
 *
 * @param lines how many lines there are
 * @param earlier how many of them are from before the log was chained; they are held against what they were when it was
 * @param withoutKey how many of them are chained without a key, so that whoever owns the database could have written them anew
 * @param since when the log began to be chained; empty if nothing has been written yet
 * @param broken the first broken link of each chain, the first of all first; none if the log is whole
 */
public record LogCheck(long lines, long earlier, long withoutKey, Optional<Instant> since, List<BrokenLink> broken) {
    public LogCheck {
        broken = broken.stream()
                .sorted(Comparator.comparing(link -> link.after().orElse(Instant.MIN)))
                .toList();
    }

    public boolean isWhole() {
        return broken.isEmpty();
    }
}
