package se.handslag.web.municipality.decision;

import java.util.Optional;
import se.handslag.decisions.municipality.investigate.InvestigationText;
import se.handslag.decisions.municipality.matter.Matter;

/**
 * The form of an investigation.
 *
 * @param matter the matter, for the material beside the text
 * @param basedOn the version that the text begins from
 * @param newer a version that a colleague has saved meanwhile
 * @param saved what is known of the draft; empty if there is none
 * @param path the page's own path
 */
public record InvestigationPage(
        Matter matter, int basedOn, Optional<InvestigationText> newer, String saved, String path) {}
