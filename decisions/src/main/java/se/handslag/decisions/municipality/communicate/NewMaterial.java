package se.handslag.decisions.municipality.communicate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.investigate.InvestigationMaterial;
import se.handslag.decisions.municipality.letter.LetterDays;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.Preparation;

/**
 * What the person has not been told of yet. Pure.
 *
 * <p>What the person gave themself they know. That it need not be sent is our reading of what is clearly unnecessary; to be confirmed by a
 * lawyer.
 */
final class NewMaterial {
    private NewMaterial() {}

    /** Each with the words by which a letter lists it, in the order in which it came. */
    static Map<UUID, String> of(Matter matter) {
        Preparation now = matter.preparationNow();
        Map<UUID, String> unknown = new LinkedHashMap<>();
        matter.investigationText()
                .ifPresent(text -> unknown.put(text.investigation().value(), "Utredningen av din ansökan."));
        for (InvestigationMaterial it : now.material()) {
            if (!it.fromThePerson()) {
                unknown.put(it.id().value(), it.what() + " (" + it.from() + ", " + LetterDays.text(it.cameOn()) + ")");
            }
        }
        for (Consultation it : matter.consultationsNow()) {
            if (it.isHeld()) {
                unknown.put(
                        it.id().value(),
                        "Det som " + it.with() + " har sagt när vi rådgjorde (" + LetterDays.text(it.on()) + ")");
            }
        }
        now.communicated().forEach(it -> unknown.keySet().removeAll(it.covers()));
        now.skipped().forEach(it -> unknown.keySet().removeAll(it.covers()));
        return unknown;
    }
}
