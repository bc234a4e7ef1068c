package se.handslag.web.shell;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;

/**
 * Every path that the server answers, and what stands in its menus; filled by each {@link Routes} when the server starts.
 *
 * <p>Paths are written {@code /person/{case}/tidslinje}. A path never carries anything personal.
 */
public final class Site {
    /** Who may ask. */
    enum Access {
        ANYONE,
        STAFF
    }

    record Path(HandlerType method, String pattern, Access access, Page page) {}

    private final List<Path> paths = new ArrayList<>();
    private final List<MenuItem> menu = new ArrayList<>();
    private final List<MenuItem> personMenu = new ArrayList<>();
    private final List<MenuItem> administration = new ArrayList<>();
    private final Map<String, Function<Visit, Optional<Sentence>>> owed = new HashMap<>();

    /** A page for whoever is signed in. */
    public Site get(String pattern, Page page) {
        return add(HandlerType.GET, pattern, Access.STAFF, page);
    }

    /** A sent form from whoever is signed in; the form's proof is checked before the page is asked. */
    public Site post(String pattern, Page page) {
        return add(HandlerType.POST, pattern, Access.STAFF, page);
    }

    /** REST for whoever is signed in; answers faults as {@code application/problem+json}. The pattern begins with {@code /api/}. */
    public Site api(HandlerType method, String pattern, Page page) {
        if (!pattern.startsWith("/api/")) {
            throw new IllegalArgumentException("A path of the API begins with /api/.");
        }
        return add(method, pattern, Access.STAFF, page);
    }

    /** The same for what a program sends; for a part from outside, which knows nothing of HTTP. */
    public Site apiPost(String pattern, Page page) {
        return api(HandlerType.POST, pattern, page);
    }

    Site openGet(String pattern, Page page) {
        return add(HandlerType.GET, pattern, Access.ANYONE, page);
    }

    Site openPost(String pattern, Page page) {
        return add(HandlerType.POST, pattern, Access.ANYONE, page);
    }

    /**
     * A page that has been handed to someone outside, who has no account. What its address carries opens it, and is never logged; the page has
     * no way to any other.
     */
    public Site handedOut(String pattern, Page page) {
        return openGet(pattern, page);
    }

    /** A place in the top bar, which has room for six. */
    public Site menu(String path, String key, int order) {
        return menu(path, key, order, actor -> true);
    }

    public Site menu(String path, String key, int order, Predicate<Actor> visibleTo) {
        menu.add(new MenuItem(path, key, order, visibleTo));
        return this;
    }

    /** A place in the row of links under a person: the last part of the path, such as {@code tidslinje}, or empty for the overview. */
    public Site personMenu(String part, String key, int order) {
        return personMenu(part, key, order, actor -> true);
    }

    public Site personMenu(String part, String key, int order, Predicate<Actor> visibleTo) {
        personMenu.add(new MenuItem(part, key, order, visibleTo));
        return this;
    }

    /**
     * A place in the head of service's index, {@code /forvaltning}. The text under {@code key} names it, and the one under
     * {@code key} and {@code .about} says in a sentence what is done there.
     */
    public Site administration(String path, String key, int order, Predicate<Actor> visibleTo) {
        administration.add(new MenuItem(path, key, order, visibleTo));
        return this;
    }

    /** The same, with what is owed there now, if anything; the index says it beside the place. */
    public Site administration(
            String path,
            String key,
            int order,
            Predicate<Actor> visibleTo,
            Function<Visit, Optional<Sentence>> whatIsOwed) {
        owed.put(path, whatIsOwed);
        return administration(path, key, order, visibleTo);
    }

    Optional<Sentence> owed(MenuItem item, Visit visit) {
        return Optional.ofNullable(owed.get(item.path())).flatMap(asked -> asked.apply(visit));
    }

    private Site add(HandlerType method, String pattern, Access access, Page page) {
        if (has(method, pattern)) {
            throw new IllegalArgumentException("Two pages answer " + method.name() + " " + pattern + ".");
        }
        paths.add(new Path(method, pattern, access, page));
        return this;
    }

    boolean has(HandlerType method, String pattern) {
        return paths.stream()
                .anyMatch(path -> path.method().equals(method) && path.pattern().equals(pattern));
    }

    List<Path> paths() {
        return List.copyOf(paths);
    }

    /** Whoever runs the system sees no person, and is not led to the pages where persons are. */
    List<MenuItem> menu(Optional<Actor> actor) {
        boolean runsTheSystem =
                actor.filter(someone -> someone.may(Mandate.ADMINISTRATOR)).isPresent();
        return visible(menu, actor).stream()
                .filter(item -> !runsTheSystem || item.path().startsWith("/forvaltning"))
                .toList();
    }

    List<MenuItem> personMenu(Optional<Actor> actor) {
        return visible(personMenu, actor);
    }

    List<MenuItem> administration(Optional<Actor> actor) {
        return visible(administration, actor);
    }

    private static List<MenuItem> visible(List<MenuItem> items, Optional<Actor> actor) {
        return actor.map(someone -> items.stream()
                        .filter(item -> item.visibleTo().test(someone))
                        .sorted(Comparator.comparingInt(MenuItem::order))
                        .toList())
                .orElse(List.of());
    }
}
