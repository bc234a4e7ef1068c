package se.handslag.core.person;

/**
 * Marks a type that carries data about a person.
 *
 * <p>Such a type writes its own {@link #toString()} that masks what it carries, and is never part of an exception, a log line, an address
 * of a page or the title of anything. The architecture rules hold it to that.
 */
public interface PersonalData {
    /** The name of the type, and nothing about the person. */
    @Override
    String toString();
}
