package se.handslag.web.municipality.decision;

import java.util.List;
import se.handslag.web.shell.Choice;

/**
 * Where an application is settled without being tried.
 *
 * @param deciding the facts and the letter
 * @param grounds on which it can be
 */
public record ClosingPage(DecidingPage deciding, List<Choice> grounds) {}
