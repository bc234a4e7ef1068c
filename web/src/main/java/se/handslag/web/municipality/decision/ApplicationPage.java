package se.handslag.web.municipality.decision;

import java.util.List;
import se.handslag.web.shell.Choice;

/**
 * The form of an application.
 *
 * @param forms how it came
 * @param applicants who applied
 */
public record ApplicationPage(List<Choice> forms, List<Choice> applicants) {}
