package se.handslag.web.region.commit;

import java.util.List;
import java.util.Optional;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Choice;

/**
 * A form in which something is said of the region's care.
 *
 * @param title what it is
 * @param seen how many statements the one who writes has seen
 * @param said what they are, newest first
 * @param offer whom a copy may go to in the same click; empty when no consent covers it
 * @param choices the reasons that can be chosen
 * @param contacts who can be the contact
 * @param goes what would be handed over, field by field
 * @param receivers who can be handed it
 */
public record CareFormPage(
        String title,
        int seen,
        List<CarePage.Said> said,
        Optional<CopyOffer> offer,
        List<Choice> choices,
        List<Choice> contacts,
        List<Choice> goes,
        List<Choice> receivers) {}
