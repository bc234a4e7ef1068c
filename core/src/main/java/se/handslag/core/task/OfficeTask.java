package se.handslag.core.task;

import java.time.LocalDate;
import se.handslag.core.casework.Sentence;

/**
 * Something for the head of service to do by office, that follows from a fact. It names no case: the head may not be let in to it. It is never stored.
 *
 * @param kind a stable code, for example {@code nobody-coordinates}
 * @param what what to do
 * @param due by which day
 * @param page where it is done, as an address within the installation
 */
public record OfficeTask(String kind, Sentence what, LocalDate due, String page) {}
