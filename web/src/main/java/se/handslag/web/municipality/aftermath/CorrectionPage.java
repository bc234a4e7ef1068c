package se.handslag.web.municipality.aftermath;

import java.util.List;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.web.shell.Choice;

/**
 * Putting something about a decision right, beside its letter.
 *
 * @param decision the decision
 * @param letter the copy that is handed out today
 * @param choices what can be chosen: where the words stand, or how the person was told
 */
public record CorrectionPage(MunicipalDecision decision, Letter letter, List<Choice> choices) {}
