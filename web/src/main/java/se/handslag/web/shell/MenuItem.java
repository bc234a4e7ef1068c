package se.handslag.web.shell;

import java.util.function.Predicate;
import se.handslag.core.casework.Actor;

/**
 * A place in a menu.
 *
 * @param path where it leads; under a person, the last part only
 * @param key the text's key
 * @param order lower comes first
 * @param visibleTo who sees it
 */
public record MenuItem(String path, String key, int order, Predicate<Actor> visibleTo) {}
