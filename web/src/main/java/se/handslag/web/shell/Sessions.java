package se.handslag.web.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sessions that are open on this server. */
final class Sessions {
    /** Strangers each cost a little memory, so that there is a limit to how many are remembered; the oldest goes first. */
    private static final int MOST_STRANGERS = 10_000;

    /** How long a page may have stood open for what is written in it to be kept. */
    private static final Duration LONGEST_OPEN_PAGE = Duration.ofHours(24);

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final Clock clock;
    private final Duration idle;
    private final Duration longest;
    private final Map<String, Session> known = new LinkedHashMap<>();
    private final Map<String, Session> strangers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST_STRANGERS;
        }
    };
    /** Sessions that ended by themselves: no one comes in by them, but a form that was open then is known by its proof. */
    private final Map<String, Session> lapsed = new LinkedHashMap<>();

    private Instant swept;
    private volatile Consumer<Session> ended = session -> {};

    Sessions(Clock clock, WebSettings settings) {
        this.clock = clock;
        this.idle = settings.idle();
        this.longest = settings.longest();
        this.swept = clock.instant();
    }

    /**
     * The session with the number, unless it has been idle too long, or the visitor signed in too long ago.
     *
     * @param isUsed whether it is idle no more by this
     */
    synchronized Optional<Session> find(String id, boolean isUsed) {
        sweep();
        Session session = known.containsKey(id) ? known.get(id) : strangers.get(id);
        if (session == null || expired(session)) {
            return Optional.empty();
        }
        if (isUsed) {
            session.seen(clock.instant());
        }
        return Optional.of(session);
    }

    /** The session with the number if it has ended by itself, within the last day. */
    synchronized Optional<Session> lapsed(String id) {
        Session session = known.containsKey(id) ? known.get(id) : lapsed.get(id);
        return Optional.ofNullable(session).filter(this::expired);
    }

    /** A session for someone who has none; it is forgotten unless kept. */
    Session begin() {
        return Session.ofNobody(clock.instant());
    }

    synchronized void keep(Session session) {
        (session.who().isPresent() ? known : strangers).put(session.id(), session);
    }

    /** A new session with a new number in place of the old one. */
    Session replace(Session old, Optional<Arrival> arrival) {
        end(old);
        Session session = old.of(arrival, clock.instant());
        keep(session);
        return session;
    }

    void end(Session session) {
        synchronized (this) {
            known.remove(session.id());
            strangers.remove(session.id());
        }
        ended.accept(session);
    }

    /** @param told of each session that someone has ended, or that another has taken the place of */
    void whenEnded(Consumer<Session> told) {
        ended = told;
    }

    /** Whether someone's session goes on. Asking does not make it last longer. */
    synchronized boolean isOpen(Session session) {
        return known.containsKey(session.id()) && !expired(session);
    }

    private boolean expired(Session session) {
        return session.lastSeen().plus(idle).isBefore(clock.instant())
                || left(session).isNegative();
    }

    /** How long the visitor may go on before they have to sign in again, however busy they are. */
    Duration left(Session session) {
        Instant since = session.arrival().map(Arrival::at).orElseGet(session::lastSeen);
        return Duration.between(clock.instant(), since.plus(longest));
    }

    private void sweep() {
        if (swept.plus(BETWEEN_SWEEPS).isAfter(clock.instant())) {
            return;
        }
        swept = clock.instant();
        known.values().removeIf(session -> {
            if (expired(session)) {
                lapsed.put(session.id(), session);
                return true;
            }
            return false;
        });
        lapsed.values()
                .removeIf(session -> session.lastSeen().plus(LONGEST_OPEN_PAGE).isBefore(swept));
        strangers.values().removeIf(this::expired);
    }
}
