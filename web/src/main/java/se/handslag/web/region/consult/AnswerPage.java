package se.handslag.web.region.consult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.decisions.region.consult.ConsultationInquiry;
import se.handslag.web.shell.Choice;

/**
 * The questions about a person, and the form to answer one.
 *
 * @param inquiries newest first
 * @param open the one that the form answers; empty if there is nothing to answer, or not for the one who looks
 * @param views what the one consulted can think
 * @param consentUntil the last day of a consent that covers the answer; empty if there is none
 */
public record AnswerPage(
        List<ConsultationInquiry> inquiries,
        Optional<ConsultationInquiry> open,
        List<Choice> views,
        Optional<LocalDate> consentUntil) {}
