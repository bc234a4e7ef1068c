package se.handslag.web.signin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes whoever fails again and again wait, longer each time, whether or not there is such an account.
 *
 * <p>Counted for the account from that address, for the account wherever it is tried from, and for the address whatever account it tries. The
 * second lets a stranger keep someone waiting, but never for longer than a quarter of an hour.
 */
public final class Attempts {
    private static final int FREE_FOR_ACCOUNT_AND_ADDRESS = 5;
    private static final int FREE_FOR_ACCOUNT = 20;
    private static final int FREE_FOR_ADDRESS = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int MOST_REMEMBERED = 20_000;

    /** How often something has failed, and when it last did. */
    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    public Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before another attempt is looked at; nothing if it is looked at now. */
    synchronized Duration wait(String account, String address) {
        return counters(account, address).stream()
                .map(counter -> left(counter.key(), counter.free()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    synchronized void failed(String account, String address) {
        Instant now = clock.instant();
        for (Counter counter : counters(account, address)) {
            int before = failures.containsKey(counter.key()) && !isForgotten(failures.get(counter.key()))
                    ? failures.get(counter.key()).count()
                    : 0;
            failures.put(counter.key(), new Failures(before + 1, now));
        }
    }

    /** What has failed for the account is forgotten; what has failed from the address is not, or one's own account would wash it clean. */
    synchronized void succeeded(String account, String address) {
        failures.remove(both(account, address));
        failures.remove(account(account));
    }

    private record Counter(String key, int free) {}

    /** An empty address is everyone's, behind a proxy that does not say who asks: it must not keep everyone waiting for one. */
    private static List<Counter> counters(String account, String address) {
        List<Counter> ofAccount = List.of(
                new Counter(both(account, address), FREE_FOR_ACCOUNT_AND_ADDRESS),
                new Counter(account(account), FREE_FOR_ACCOUNT));
        return address.isEmpty()
                ? ofAccount
                : List.of(ofAccount.get(0), ofAccount.get(1), new Counter("from " + address, FREE_FOR_ADDRESS));
    }

    private static String both(String account, String address) {
        return account(account) + " from " + address;
    }

    private static String account(String account) {
        return "account " + account;
    }

    private Duration left(String key, int free) {
        Failures known = failures.get(key);
        if (known == null || known.count() < free || isForgotten(known)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.last().plus(waitAfter(known.count() - free)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration waitAfter(int more) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(more, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private boolean isForgotten(Failures known) {
        return known.last().plus(FORGOTTEN_AFTER).isBefore(clock.instant());
    }
}
