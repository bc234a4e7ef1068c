package se.handslag.web.joint.consent;

import java.util.List;
import se.handslag.web.shell.Choice;

/**
 * What the form to record a consent offers.
 *
 * @param named a field for each receiver in which someone there is named
 * @param items what can be kept out by name
 * @param other the grounds that there are for someone who cannot take a position
 */
public record GivingPage(
        List<Choice> receivers,
        List<Choice> named,
        List<Choice> kinds,
        List<Choice> items,
        List<Choice> forms,
        List<Choice> capacities,
        List<Choice> told,
        List<String> other,
        int longestMonths) {}
