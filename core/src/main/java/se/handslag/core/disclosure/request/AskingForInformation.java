package se.handslag.core.disclosure.request;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.records.UnitOfWork;

/**
 * Asks the other authority for something about a case: the question stands in the own record and a copy of it is handed over, or neither
 * happens.
 *
 * <p>A question tells that the person is known here. It is therefore sent only where the other side already takes part in the case, and on a
 * ground, like everything that leaves the record.
 */
public final class AskingForInformation {
    private static final int FURTHEST_MONTHS = 6;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Requests requests;
    private final Receivers receivers;
    private final Disclosing disclosing;
    private final RequestTerms terms;
    private final Clock clock;

    @Inject
    public AskingForInformation(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Requests requests,
            Receivers receivers,
            Disclosing disclosing,
            RequestTerms terms,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.requests = requests;
        this.receivers = receivers;
        this.disclosing = disclosing;
        this.terms = terms;
        this.clock = clock;
    }

    public Outcome<InformationRequest, CannotAsk> handle(Actor actor, AskForInformation command) {
        return unitOfWork.call(actor, Act.writing("request.ask", command.caseId()), () -> ask(actor, command));
    }

    /**
     * What a page needs before it asks.
     *
     * @param to whom a request would go; empty while the case's other side is not known
     * @param answerBy the usual last day for an answer
     */
    public record Asking(Optional<Authority> to, LocalDate answerBy) {}

    public Asking asking(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("disclosure.receivers", caseId),
                () -> new Asking(receivers.known(caseId), terms.answerBy(LocalDate.now(clock))));
    }

    /** Why the request cannot be sent as it is; empty if only its ground is left to be tried. */
    static Optional<CannotAsk.Now> whyNot(
            Optional<CaseFile> file, Optional<Authority> to, AskForInformation command, LocalDate today) {
        LocalDate answerBy = command.answerBy().orElse(today);
        if (file.isEmpty()) {
            return Optional.of(CannotAsk.Now.NO_SUCH_CASE);
        } else if (to.isEmpty()) {
            return Optional.of(CannotAsk.Now.OTHER_SIDE_NOT_KNOWN);
        } else if (command.question().isBlank()) {
            return Optional.of(CannotAsk.Now.NO_QUESTION);
        } else if (command.question().length() > InformationRequest.LONGEST_QUESTION) {
            return Optional.of(CannotAsk.Now.QUESTION_TOO_LONG);
        } else if (command.purpose().isBlank()) {
            return Optional.of(CannotAsk.Now.NO_PURPOSE);
        } else if (command.purpose().length() > InformationRequest.LONGEST_PURPOSE) {
            return Optional.of(CannotAsk.Now.PURPOSE_TOO_LONG);
        } else if (answerBy.isBefore(today)) {
            return Optional.of(CannotAsk.Now.ANSWER_BEFORE_TODAY);
        } else if (answerBy.isAfter(today.plusMonths(FURTHEST_MONTHS))) {
            return Optional.of(CannotAsk.Now.ANSWER_TOO_FAR_AHEAD);
        }
        return Optional.empty();
    }

    private Outcome<InformationRequest, CannotAsk> ask(Actor actor, AskForInformation command) {
        LocalDate today = LocalDate.now(clock);
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<Authority> to = receivers.known(command.caseId());
        Optional<CannotAsk.Now> fault = whyNot(file, to, command, today);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        InformationRequest request = new InformationRequest(
                new RequestId(TimeOrderedIds.next(clock)),
                command.caseId(),
                to.orElseThrow().id(),
                command.question().strip(),
                command.purpose().strip(),
                command.kinds(),
                command.knows(),
                command.answerBy().orElseGet(() -> terms.answerBy(today)),
                Signature.of(actor, clock.instant()));
        requests.add(request);
        DiscloseItem copy = new DiscloseItem(
                command.caseId(),
                ItemKind.REQUEST,
                request.id().value(),
                request.to(),
                command.ground(),
                command.reason(),
                command.answers(),
                true,
                command.protectionSeen());
        return disclosing
                .handle(actor, copy)
                .match(done -> Outcome.done(request), why -> Outcome.refused(new CannotAsk.NotHandedOver(why)));
    }
}
