package se.handslag.decisions.municipality.notify;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.decisions.DecisionId;

/**
 * Record that the person has been told of a decision (registrera underrättelse).
 *
 * @param caseId whose case
 * @param decision of what
 * @param method how
 * @param sentOn when it was sent, handed over or told
 * @param receivedOn the day the person got to know of it; empty while that is not known
 */
public record RecordNotice(
        CaseId caseId, DecisionId decision, NoticeMethod method, LocalDate sentOn, Optional<LocalDate> receivedOn) {}
