package se.handslag.web.shell;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.casework.Actor;

/**
 * The streams of events that browsers hold open, each of one session and no longer than it.
 *
 * <p>One thread writes to all of them. It never waits for a browser that does not read: a stream is ended, for the browser to begin a new one,
 * before all that was said in it would fill what lies between.
 */
final class Streams implements AutoCloseable {
    static final int MOST = 500;
    static final int MOST_OF_A_SESSION = 6;

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final byte[] BEGIN = "retry: 3000\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CHANGED = "event: changed\ndata:\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STILL_HERE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    /** So many words of two dozen bytes are less than any system keeps for a connection whose other end does not read. */
    private static final int MOST_WORDS = 300;

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    /** What is done in one go is told of once. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    private final BiPredicate<Session, Actor> isHere;
    private final Duration silence;
    private final Set<Stream> open = new HashSet<>();
    private final Set<Feed<?>> waking = new HashSet<>();
    private @Nullable ScheduledExecutorService thread;
    private boolean closed;

    /** @param isHere whether the session still is open, and still of this member of staff */
    Streams(BiPredicate<Session, Actor> isHere, Duration patience) {
        this.isHere = isHere;
        Duration shorterThanPatience = patience.dividedBy(2);
        this.silence = shorterThanPatience.compareTo(LONGEST_SILENCE) < 0 ? shorterThanPatience : LONGEST_SILENCE;
    }

    /** One browser that follows. */
    private static final class Stream {
        private final Session session;
        private final Actor actor;
        private final Feed<?> feed;
        private final OutputStream out;
        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private int words;

        Stream(Session session, Actor actor, Feed<?> feed, OutputStream out) {
            this.session = session;
            this.actor = actor;
            this.feed = feed;
            this.out = out;
        }

        /** @return whether the other end still is there and may be told more */
        synchronized boolean say(byte[] word) {
            try {
                out.write(word);
                out.flush();
                return ++words < MOST_WORDS;
            } catch (IOException | RuntimeException e) {
                // The browser has gone, which is how every stream ends.
                return false;
            }
        }

        void end() {
            if (over.compareAndSet(false, true)) {
                ended.complete(null);
            }
        }
    }

    /** Lets the browser follow; answers that there is nothing to follow (204), and it does not ask again, where too many do. */
    void begin(Context context, Session session, Actor actor, Feed<?> feed) throws IOException {
        Stream stream;
        synchronized (this) {
            long mine = open.stream().filter(one -> one.session.equals(session)).count();
            if (closed || open.size() >= MOST || mine >= MOST_OF_A_SESSION) {
                context.status(204);
                return;
            }
            context.contentType("text/event-stream; charset=utf-8").header("X-Accel-Buffering", "no");
            stream = new Stream(session, actor, feed, context.res().getOutputStream());
            open.add(stream);
            feed.wakes(() -> wake(feed));
            if (thread == null) {
                thread = begun();
            }
        }
        if (stream.say(BEGIN)) {
            context.future(() -> stream.ended);
        } else {
            end(stream);
        }
    }

    private ScheduledExecutorService begun() {
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, work -> {
            Thread named = new Thread(work, "handslag-streams");
            named.setDaemon(true);
            return named;
        });
        one.scheduleWithFixedDelay(
                () -> say(all(stream -> true), STILL_HERE),
                silence.toMillis(),
                silence.toMillis(),
                TimeUnit.MILLISECONDS);
        return one;
    }

    private synchronized void wake(Feed<?> feed) {
        if (!closed && thread != null && waking.add(feed)) {
            thread.schedule(() -> tell(feed), GATHERING.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tell(Feed<?> feed) {
        synchronized (this) {
            waking.remove(feed);
        }
        try {
            List<Stream> following = new ArrayList<>();
            for (Stream stream : all(one -> one.feed == feed)) {
                if (isHere.test(stream.session, stream.actor)) {
                    following.add(stream);
                } else {
                    end(stream);
                }
            }
            Set<Actor> told = new HashSet<>(feed.told(
                    following.stream().map(stream -> stream.actor).distinct().toList()));
            say(following.stream().filter(stream -> told.contains(stream.actor)).toList(), CHANGED);
        } catch (RuntimeException e) {
            // Nobody is told; the pages are read again by hand. What it says may quote content.
            LOG.warn("Those who follow could not be told: {}", e.getClass().getName());
        }
    }

    private void say(List<Stream> streams, byte[] word) {
        for (Stream stream : streams) {
            if (!isHere.test(stream.session, stream.actor) || !stream.say(word)) {
                end(stream);
            }
        }
    }

    /** The session is over, and what was followed in it. */
    void end(Session session) {
        all(stream -> stream.session.equals(session)).forEach(this::end);
    }

    private void end(Stream stream) {
        synchronized (this) {
            open.remove(stream);
        }
        stream.end();
    }

    private synchronized List<Stream> all(Predicate<Stream> wanted) {
        return new ArrayList<>(open.stream().filter(wanted).toList());
    }

    /** How many browsers follow something. */
    synchronized int size() {
        return open.size();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (thread != null) {
                thread.shutdownNow();
            }
        }
        all(stream -> true).forEach(this::end);
    }
}
