package se.handslag.web.shell;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.AccessRule;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Sentences;
import tools.jackson.core.JacksonException;

/** What all visits share: everything the server was started with. */
record House(
        Clock clock,
        WebSettings settings,
        Sentences sentences,
        SignIn signIn,
        Desks desks,
        PersonLines persons,
        List<Routes> rooms,
        Site site,
        Sessions sessions,
        Streams streams,
        Assets assets,
        Templates templates,
        Json json) {

    /** The visit of this request; the same one however often it is asked for. */
    Visit enter(Context context) {
        Visit before = context.attribute("visit");
        if (before != null) {
            return before;
        }
        String number = context.cookie(cookieName());
        Session session = Optional.ofNullable(number)
                .flatMap(known -> sessions.find(known, !asksByItself(context)))
                .orElseGet(sessions::begin);
        Optional<Actor> actor = session.arrival().flatMap(signIn::find);
        if (session.arrival().isPresent() && actor.isEmpty()) {
            session = outNow(context, session);
        }
        Visit visit = new Visit(context, this, session, actor);
        context.attribute("visit", visit);
        return visit;
    }

    /** Whether the page asks and not the visitor: that nobody has touched it for long must still end the session. */
    private static boolean asksByItself(Context context) {
        return context.header("Handslag-Quiet") != null || follows(context);
    }

    /** Whether what is asked for is a stream of events. */
    static boolean follows(Context context) {
        return Optional.ofNullable(context.header("Accept"))
                .filter(accept -> accept.contains("text/event-stream"))
                .isPresent();
    }

    /** Someone whose right to be here has been taken back: their session is over, and does not come back if the right does. */
    private Session outNow(Context context, Session session) {
        Session stranger = sessions.replace(session, Optional.empty());
        stranger.complain(Sentence.of("signin.taken-back"));
        give(context, stranger);
        return stranger;
    }

    /** The row about the person of the path, with what each room adds to it. */
    Optional<PersonLine> personLine(Visit visit) {
        return persons.together(visit, () -> persons.find(visit, visit.caseId()).map(line -> withRooms(line, visit)));
    }

    /** What is told when a page about a case is missing: that the file has been erased, if a room knows so. */
    PageFault explained(Site.Path path, Visit visit, PageFault fault) {
        if (fault.status() != 404 || !path.pattern().contains("{case}") || !visit.namesACase()) {
            return fault;
        }
        return rooms.stream()
                .flatMap(room -> room.gone(visit).stream())
                .findFirst()
                .map(PageFault::erased)
                .orElse(fault);
    }

    private PersonLine withRooms(PersonLine found, Visit visit) {
        PersonLine line = found;
        for (Routes room : rooms) {
            PersonLine before = line;
            line = unlessBlocked(() -> room.addTo(before, visit), before);
        }
        return line;
    }

    /** What a room has to say, or nothing of it if what it would say is blocked by the person: the rest of the page stands. */
    <T> T unlessBlocked(Supplier<T> room, T otherwise) {
        try {
            return room.get();
        } catch (AccessRefused refused) {
            if (refused.rule() == AccessRule.BLOCKED) {
                return otherwise;
            }
            throw refused;
        }
    }

    void keep(Context context, Session session) {
        sessions.keep(session);
        if (!session.id().equals(context.cookie(cookieName())) && context.attribute("cookie-set") == null) {
            give(context, session);
        }
    }

    /** The session that this browser had, if it has ended by itself. */
    Optional<Session> lapsed(Context context) {
        return Optional.ofNullable(context.cookie(cookieName())).flatMap(sessions::lapsed);
    }

    /** Gives the browser the number of a session. */
    void give(Context context, Session session) {
        context.attribute("cookie-set", Boolean.TRUE);
        Cookie cookie = new Cookie(cookieName(), session.id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
    }

    <T> T readJson(byte[] body, Class<T> type) {
        try {
            return json.read(FormBody.utf8(body), type);
        } catch (JacksonException e) {
            // Its message quotes what was sent, which may be personal.
            throw PageFault.unreadable(Sentence.of("fault.400.json"));
        }
    }

    <T> T readCommand(byte[] body, Class<T> type, Map<String, ?> known) {
        try {
            return json.readCommand(FormBody.utf8(body), type, known);
        } catch (JacksonException | IllegalArgumentException e) {
            // Its message quotes what was sent, which may be personal.
            throw PageFault.unreadable(Sentence.of("fault.400.json"));
        }
    }

    private String cookieName() {
        return settings.isSecure() ? "__Host-handslag" : "handslag";
    }
}
