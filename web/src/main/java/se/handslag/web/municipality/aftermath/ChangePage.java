package se.handslag.web.municipality.aftermath;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.web.municipality.decision.DecidingPage;
import se.handslag.web.shell.Choice;

/**
 * Changing a decision, or ending its support early.
 *
 * @param deciding the matter and the letter with what is filled in so far
 * @param decision the decision that is changed, or the latest that granted the support
 * @param left the days of support that it leaves now; empty for none
 * @param grounds by what right it can be done
 */
public record ChangePage(
        DecidingPage deciding, MunicipalDecision decision, Optional<Period> left, List<Choice> grounds) {}
