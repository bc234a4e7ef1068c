package se.handslag.core.event.records;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventCode;
import se.handslag.core.event.EventListener;
import se.handslag.core.event.Events;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.core.records.UnitOfWork;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps news in the same transaction as what it tells of, and delivers it after commit.
 *
 * <p>What could not be delivered stays, and {@link #deliverWaiting()} tries again.
 */
public final class Outbox implements Events {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INSERT = "insert into outbox (id, code, content, published_at) values (?, ?, ?, ?)";
    private static final String WAITING =
            "select id, code, content from outbox where delivered_at is null and id > ? order by id limit 200";
    private static final String DELIVERED = "update outbox set delivered_at = ? where id = ? and delivered_at is null";

    private final Authority authority;
    private final RecordSession session;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Provider<Set<EventListener<? extends Event>>> all;
    private volatile @Nullable Audience audience;

    @Inject
    public Outbox(
            Authority authority,
            RecordSession session,
            UnitOfWork unitOfWork,
            Clock clock,
            Provider<Set<EventListener<? extends Event>>> all) {
        this.authority = authority;
        this.session = session;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.all = all;
    }

    private record Audience(
            Map<String, Class<? extends Event>> types,
            Map<Class<? extends Event>, List<EventListener<? extends Event>>> listeners) {}

    /** Found at first use: listeners are use cases too, and publish news of their own. */
    private Audience audience() {
        Audience known = audience;
        if (known == null) {
            known = new Audience(new HashMap<>(), new HashMap<>());
            for (EventListener<? extends Event> listener : all.get()) {
                known.types().put(codeOf(listener.hears()), listener.hears());
                known.listeners()
                        .computeIfAbsent(listener.hears(), none -> new ArrayList<>())
                        .add(listener);
            }
            audience = known;
        }
        return known;
    }

    private static String codeOf(Class<? extends Event> type) {
        EventCode code = type.getAnnotation(EventCode.class);
        if (code == null) {
            throw new IllegalStateException("The event " + type.getName() + " has no @EventCode.");
        }
        return code.value();
    }

    @Override
    public void publish(Event event) {
        if (!audience().listeners().containsKey(event.getClass())) {
            return;
        }
        UUID id = TimeOrderedIds.next(clock);
        try (PreparedStatement insert = session.connection().prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, codeOf(event.getClass()));
            insert.setString(3, JSON.writeValueAsString(event));
            insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        session.afterCommit(() -> deliver(id, codeOf(event.getClass()), () -> event));
    }

    private record Waiting(UUID id, String code, String content) {}

    /** Delivers what is still waiting, oldest first; for the start and for a timer. What cannot be delivered does not stop the rest. */
    public void deliverWaiting() {
        Actor platform = Actor.platform(authority.id());
        UUID last = new UUID(0, 0);
        List<Waiting> waiting;
        do {
            UUID after = last;
            waiting = unitOfWork.call(platform, Act.reading("platform.outbox"), () -> waiting(after));
            for (Waiting news : waiting) {
                last = news.id();
                Class<? extends Event> type = audience().types().get(news.code());
                if (type != null) {
                    deliver(news.id(), news.code(), () -> JSON.readValue(news.content(), type));
                }
            }
        } while (!waiting.isEmpty());
    }

    private List<Waiting> waiting(UUID after) {
        try (PreparedStatement query = session.connection().prepareStatement(WAITING)) {
            query.setObject(1, after);
            try (ResultSet rows = query.executeQuery()) {
                List<Waiting> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Waiting(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** The act itself is saved and stays so, whatever a listener throws, an error included; the news waits and is delivered again. */
    private void deliver(UUID id, String code, Supplier<? extends Event> news) {
        Actor platform = Actor.platform(authority.id());
        try {
            Event event = news.get();
            for (EventListener<? extends Event> listener :
                    audience().listeners().getOrDefault(event.getClass(), List.of())) {
                tell(listener, platform, event);
            }
            unitOfWork.run(platform, Act.writing("platform.deliver"), () -> markDelivered(id));
        } catch (Throwable thrown) {
            // Messages may quote content, so that only the kind and the place are logged.
            StackTraceElement[] places = thrown.getStackTrace();
            LOG.warn(
                    "{} in {} was not delivered and waits: {} at {}",
                    code,
                    authority.id(),
                    thrown.getClass().getName(),
                    places.length == 0 ? "an unknown place" : places[0]);
        }
    }

    private static <E extends Event> void tell(EventListener<E> listener, Actor platform, Event event) {
        listener.on(platform, listener.hears().cast(event));
    }

    private void markDelivered(UUID id) {
        try (PreparedStatement update = session.connection().prepareStatement(DELIVERED)) {
            update.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
