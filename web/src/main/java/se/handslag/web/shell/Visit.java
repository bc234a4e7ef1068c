package se.handslag.web.shell;

import io.javalin.http.Context;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Sentences;

/**
 * One request by one visitor: who it is, what they sent, in which language they read, and the replies a page can give.
 *
 * <p>Every template has it as {@code visit}.
 */
public final class Visit {
    private final Context context;
    private final House house;
    private final Session session;
    private final Optional<Actor> actor;
    private Form form = new Form(Map.of());
    private @Nullable PersonLine person;
    private byte[] body = new byte[0];

    Visit(Context context, House house, Session session, Optional<Actor> actor) {
        this.context = context;
        this.house = house;
        this.session = session;
        this.actor = actor;
    }

    // Who and what

    /** The member of staff who asks; on a page for staff there always is one. */
    public Actor actor() {
        return actor.orElseThrow(() -> new IllegalStateException("This page is open to anyone, so that nobody acts."));
    }

    public boolean signedIn() {
        return actor.isPresent();
    }

    /** The owner that the visitor's employer is: municipality or region. */
    public Owner owner() {
        return actor().employer().kind().owner();
    }

    /**
     * A use case of the visitor's own authority, such as {@code visit.use(Granting.class)}.
     *
     * @throws se.handslag.core.platform.NotOffered if it is the other authority's; the visitor is then told so on a page (403)
     */
    public <T> T use(Class<T> verb) {
        return house.desks().use(actor().employer(), verb);
    }

    /** A use case of an authority, for a page that nobody has to sign in to. The use case asks by itself whether it may be done. */
    public <T> T at(AuthorityId authority, Class<T> verb) {
        return house.desks().use(authority, verb);
    }

    /** From which address the visit comes, as far as it is known; empty if not. */
    public String address() {
        return house.settings().addressOf(context);
    }

    /** How the visitor proved who they are, as it is stored; empty for a stranger. */
    public String way() {
        return session.arrival().map(arrival -> arrival.way().code()).orElse("");
    }

    /**
     * Someone who once came in, as they may act now; empty if they may not any more. For what is read on their behalf while they are not here.
     *
     * @param way how they had proved who they were, as it is stored
     * @param since from when on nothing may have changed in how they come in
     */
    public Optional<Actor> asNow(String way, Actor who, Instant since) {
        return Arrival.Way.ofCode(way).flatMap(known -> house.signIn().find(Arrival.of(known, who, since)));
    }

    /** A path of ours as it is written to someone outside. */
    public String outside(String path) {
        return house.settings()
                        .address()
                        .map(Object::toString)
                        .orElseGet(() -> context.scheme() + "://" + context.host())
                        .replaceFirst("/$", "")
                + path;
    }

    /** The part of the path that the pattern calls by this name. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** The id that the pattern calls by this name. @throws PageFault 404 if it is none */
    public UUID pathId(String name) {
        // Someone mistyped a path: to them the page does not exist.
        return Form.readId(path(name)).orElseThrow(PageFault::missing);
    }

    /** The {@code {case}} of the path. @throws PageFault 404 if it is not an id */
    public CaseId caseId() {
        try {
            return CaseId.parse(context.pathParam("case"));
        } catch (IllegalArgumentException e) {
            // Someone mistyped a path: to them the page does not exist.
            throw PageFault.missing();
        }
    }

    /** What stands after the question mark; never anything personal. Empty if it is not there. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    boolean namesACase() {
        try {
            CaseId.parse(context.pathParam("case"));
            return true;
        } catch (IllegalArgumentException e) {
            // Someone mistyped a path: there is nothing to ask for.
            return false;
        }
    }

    /** The row about the person of the path. @throws PageFault 404 if the visitor's authority has no such file */
    public PersonLine person() {
        return findPerson().orElseThrow(PageFault::missing);
    }

    /** The same; empty if the visitor's authority has no such file. The attempt stays in the log only if nothing is thrown. */
    public Optional<PersonLine> findPerson() {
        if (person == null) {
            person = house.personLine(this).orElse(null);
        }
        return Optional.ofNullable(person);
    }

    /** What the rooms have to say on the overview of the person of the path, in the order of their links. */
    public List<Panel> panels() {
        return house.rooms().stream()
                .flatMap(room -> unlessBlocked(() -> room.panels(this), List.<Panel>of()).stream())
                .sorted(Comparator.comparingInt(Panel::order))
                .toList();
    }

    /** What this has to say, or the other thing if the person has blocked it from the visitor: the rest of the page stands. */
    public <T> T unlessBlocked(Supplier<T> part, T otherwise) {
        return house.unlessBlocked(part, otherwise);
    }

    /** What was sent, or an empty form to fill in beforehand. */
    public Form form() {
        return form;
    }

    /** The body as a value of the type. @throws PageFault 400 if it is not JSON in UTF-8 of that shape */
    public <T> T json(Class<T> type) {
        return house.readJson(body, type);
    }

    /**
     * The body as a command of which some parts are known from the address, for the API. Codes and ids are texts; nothing may be left out,
     * and nothing that the command does not know may be there.
     *
     * @param known by name, for example {@code caseId}; a body that has one of them too is refused
     * @throws PageFault 400 if the body is not such a command
     */
    public <T> T command(Class<T> type, Map<String, ?> known) {
        return house.readCommand(body, type, known);
    }

    /** Today in Sweden. */
    public LocalDate today() {
        return Dates.day(house.clock().instant());
    }

    public Instant now() {
        return house.clock().instant();
    }

    // Words

    public Locale language() {
        return session.language();
    }

    public String say(String key, Object... arguments) {
        return house.sentences().say(language(), key, arguments);
    }

    /** The same in another language than the visitor's own, for what is printed for someone else. */
    public String sayIn(Locale other, String key, Object... arguments) {
        return house.sentences().say(other, key, arguments);
    }

    public String say(Sentence sentence) {
        return house.sentences().say(sentence, language());
    }

    /** How days and hours are written for this reader. */
    public Dates dates() {
        return new Dates(language());
    }

    /** {@code 21 augusti 2026}. */
    public String date(LocalDate day) {
        return dates().text(day);
    }

    /** {@code 14.32}. */
    public String time(LocalTime time) {
        return dates().time(time);
    }

    /** {@code 21 augusti 2026 kl. 14.32}. */
    public String moment(Instant moment) {
        return dates().text(moment);
    }

    /** {@code om 3 dagar}, {@code 2 dagar sen}. */
    public String distance(LocalDate day) {
        return say(Sentences.distance(today(), day));
    }

    /** {@code i går}, {@code för 12 dagar sedan}. */
    public String ago(LocalDate day) {
        return say(Sentences.ago(today(), day));
    }

    // Replies

    /** Shows a template. @param page what the template calls {@code page} */
    public Reply show(String template, Object page) {
        return shown(template, Map.of("page", page), form.faulty() ? 422 : 200);
    }

    /** Shows a page that explains to someone who may not do this who may, and what to do instead (403). */
    public Reply explain(String template) {
        return shown(template, Map.of(), 403);
    }

    /** Shows a template as the answer to something that could not be done as it was, such as 409 when someone else was first. */
    public Reply show(String template, Object page, int status) {
        return shown(template, Map.of("page", page), status);
    }

    /** Shows a template that needs nothing but the visit. */
    public Reply show(String template) {
        return shown(template, Map.of(), form.faulty() ? 422 : 200);
    }

    Reply shown(String template, Map<String, Object> model, int status) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("visit", this);
        return new Reply.Shown(template, all, status);
    }

    /** Sends the visitor to another path of ours. */
    public Reply goTo(String path) {
        return new Reply.Moved(path);
    }

    /** Sends the visitor on, to a page that first says what was done, such as "Anteckningen är signerad 14.32." */
    public Reply goTo(String path, Sentence done) {
        session.tell(done);
        keepSession();
        return goTo(path);
    }

    /** Answers a script that saved a draft, or a person without scripts, who is sent back to {@code path}. */
    public Reply draftSaved(Instant at, String path) {
        String hour = dates().time(at.atZone(Dates.SWEDEN).toLocalTime());
        if (wantsJson()) {
            return json(Map.of("saved", say("draft.saved", hour)));
        }
        return goTo(path, Sentence.of("draft.saved", hour));
    }

    /** A value as JSON, for the API. */
    public Reply json(Object value) {
        return new Reply.Json(value, 200);
    }

    public Reply json(Object value, int status) {
        return new Reply.Json(value, status);
    }

    /** What was made, for the API (201). @param place the path of ours where it can be read */
    public Reply made(Object value, String place) {
        return new Reply.Made(value, place);
    }

    /** A refusal as {@code application/problem+json} (409), for the API. */
    public Reply refused(Refusal refusal) {
        return Problem.ofRefusal(this, refusal);
    }

    public Reply download(byte[] bytes, String contentType, String fileName) {
        return new Reply.Download(bytes, contentType, fileName);
    }

    /** A file of any size, sent as it is read and then closed. */
    public Reply download(InputStream file, String contentType, String fileName) {
        return new Reply.Streamed(file, contentType, fileName);
    }

    /** Whether the browser asks to follow what changes, and not for a page. */
    public boolean follows() {
        return House.follows(context);
    }

    /** Lets the browser follow this, for as long as the session lasts. */
    public Reply follow(Feed<?> feed) {
        return new Reply.Followed(feed);
    }

    /** Whether persons are called by their initials, where a screen is seen by others than the visitor. */
    public boolean hidesNames() {
        return session.hidesNames();
    }

    // What the frame needs

    /** The proof that every form carries in the field {@code _proof}. */
    public String proof() {
        keepSession();
        return session.proof();
    }

    /** What was just done, said once. */
    public Optional<Sentence> told() {
        return session.told();
    }

    /** Whether the visitor may choose to act for another authority than their employer. */
    public boolean mayActElsewhere() {
        return session.mayActElsewhere();
    }

    public String theme() {
        return session.theme().code();
    }

    public boolean demo() {
        return !house.signIn().demoRoles().isEmpty();
    }

    public String style() {
        return house.assets().style();
    }

    public String script() {
        return house.assets().script();
    }

    public String icon() {
        return house.assets().icon();
    }

    /** The path of this page, for coming back to it. */
    public String here() {
        return context.path();
    }

    public List<MenuItem> menu() {
        return house.site().menu(actor);
    }

    /** Whether a place of the menu is where the visitor is. */
    public boolean at(MenuItem item) {
        return item.path().equals("/") ? here().equals("/") : (here() + "/").startsWith(item.path() + "/");
    }

    public List<MenuItem> personMenu() {
        return house.site().personMenu(actor);
    }

    /** What the visitor finds in the head of service's index. */
    public List<MenuItem> administration() {
        return house.site().administration(actor);
    }

    /** What is owed at this place of the head of service's index; empty if nothing is. */
    public Optional<Sentence> owed(MenuItem item) {
        return house.site().owed(item, this);
    }

    /** How long the session lasts without a request. */
    public long idleSeconds() {
        return house.settings().idle().toSeconds();
    }

    /** How long until the visitor has to sign in again, however busy they are. */
    public long secondsLeft() {
        return Math.max(0, house.sessions().left(session).toSeconds());
    }

    /** Whether the house can search, and the visitor has someone to search for. */
    public boolean canSearch() {
        return actor.filter(someone -> !someone.may(Mandate.ADMINISTRATOR)).isPresent()
                && house.site().has(io.javalin.http.HandlerType.POST, "/sok");
    }

    Context context() {
        return context;
    }

    Session session() {
        return session;
    }

    House house() {
        return house;
    }

    boolean wantsJson() {
        String accept = context.header("Accept");
        return context.path().startsWith("/api/") || (accept != null && accept.contains("application/json"));
    }

    byte[] body() {
        return body;
    }

    void sent(Form sent, byte[] raw) {
        form = sent;
        body = raw;
    }

    /** A stranger's session is kept only once it holds something. */
    void keepSession() {
        house.keep(context, session);
    }
}
