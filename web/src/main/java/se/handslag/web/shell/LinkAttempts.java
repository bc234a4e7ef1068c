package se.handslag.web.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How often links are tried. Nobody can guess one; this keeps whoever tries from keeping the rest waiting and from filling the log with a link
 * that has expired.
 */
public final class LinkAttempts {
    private static final Duration WHILE = Duration.ofMinutes(1);
    private static final int MOST_FROM_ONE = 30;
    private static final int MOST_IN_ALL = 600;

    private final Map<String, Integer> byAddress = new HashMap<>();
    private Instant since = Instant.EPOCH;
    private int all;

    /** Whether whoever asks from this address may try a link now. @param address empty if it is not known */
    public synchronized boolean mayTry(String address, Instant now) {
        if (!now.isBefore(since.plus(WHILE)) || now.isBefore(since)) {
            byAddress.clear();
            all = 0;
            since = now;
        }
        if (all >= MOST_IN_ALL) {
            return false;
        }
        all++;
        // Where addresses are not known all are counted together, by the limit for all.
        return address.isEmpty() || byAddress.merge(address, 1, Integer::sum) <= MOST_FROM_ONE;
    }
}
