package se.handslag.web.municipality.report;

import java.util.List;
import se.handslag.reporting.municipality.approve.ToldArea;
import se.handslag.web.shell.Choice;

/**
 * A development area to follow up.
 *
 * @param path where the year's report is
 * @param area the area with what has become of it
 * @param states what may have become of it
 * @param open whether it can still be followed up
 */
public record FollowUpPage(String path, ToldArea area, List<Choice> states, boolean open) {}
