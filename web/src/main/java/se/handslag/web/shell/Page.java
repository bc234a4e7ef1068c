package se.handslag.web.shell;

/** What answers one path: reads the visit, does one thing, and replies. */
@FunctionalInterface
public interface Page {
    Reply answer(Visit visit);
}
