package se.handslag.web.municipality.decision;

import java.util.List;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;

/**
 * Where someone says whether they have a conflict of interest, and what has been said.
 *
 * @param view the matter
 * @param grounds none, or what it rests on
 */
public record ConflictPage(MatterView view, List<Choice> grounds) {}
