package se.handslag.web.municipality.aftermath;

import java.util.List;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.web.shell.Choice;

/**
 * Where an appeal is received.
 *
 * @param decision the appealed decision
 * @param forms how it came
 * @param appellants who appeals
 */
public record ReceivePage(MunicipalDecision decision, List<Choice> forms, List<Choice> appellants) {}
