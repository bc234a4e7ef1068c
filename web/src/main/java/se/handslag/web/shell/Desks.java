package se.handslag.web.shell;

import se.handslag.core.authority.AuthorityId;

/** Where the visitor's own authority keeps its verbs; the platform's desks, seen from a page. */
public interface Desks {
    /**
     * The use case of this type at this authority.
     *
     * @throws se.handslag.core.platform.NotOffered if the authority has no such verb
     */
    <T> T use(AuthorityId authority, Class<T> verb);
}
