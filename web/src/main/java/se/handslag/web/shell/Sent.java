package se.handslag.web.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was sent in one session, so that the same form sent again does nothing again: a second press, a page that is read anew, or bytes that
 * someone kept. Every form that we show has a proof of its own, so that two forms that say the same are two.
 *
 * <p>What led nowhere is not remembered: whoever was refused may send the same again when what was missing is there.
 */
final class Sent {
    /** So many are remembered in a session; the oldest is forgotten first. */
    private static final int MOST = 200;

    private final Map<String, Once> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Once> eldest) {
            return size() > MOST;
        }
    };

    /**
     * The answer to what was sent; of two that are the same, the second waits for the first and is answered as it.
     *
     * @param what the hash of all that was sent, and of where
     */
    Reply answer(String what, Supplier<Reply> page) {
        Once once;
        synchronized (known) {
            once = known.computeIfAbsent(what, asked -> new Once());
        }
        return once.answer(page);
    }

    private static final class Once {
        private @Nullable Reply done;

        synchronized Reply answer(Supplier<Reply> page) {
            if (done != null) {
                return done;
            }
            Reply reply = page.get();
            if (reply instanceof Reply.Moved
                    || reply instanceof Reply.Made
                    || reply instanceof Reply.Json json && json.status() < 300) {
                done = reply;
            }
            return reply;
        }
    }
}
