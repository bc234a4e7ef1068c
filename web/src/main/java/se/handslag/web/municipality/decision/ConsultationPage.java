package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.web.shell.Choice;

/**
 * Asking the region, and writing a talk down.
 *
 * @param matter the matter with its consultations
 * @param notNow why nobody can be consulted now; empty if they can
 * @param receivers who can be asked
 * @param consentUntil the last day of a consent that covers the question; empty if there is none
 * @param views what the one consulted can think
 */
public record ConsultationPage(
        Matter matter,
        Optional<NotNow> notNow,
        List<Choice> receivers,
        Optional<LocalDate> consentUntil,
        List<Choice> views) {}
