package se.handslag.core.disclosure.request;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.acknowledge.GivingReceipts;
import se.handslag.core.disclosure.request.CannotAnswerRequest.Now;
import se.handslag.core.records.UnitOfWork;

/**
 * Answers what the other authority asks: everything that is picked is handed over and the asker is told so, or none of it happens.
 *
 * <p>Where nothing is handed over the asker is told just that, in the same words whether there was something secret or nothing at all; why
 * stays in the record of the one who answers. That the answer as such harms no one is a test in the single case: whoever answers reads it on the
 * page and says so, and their words stand with the hand-over.
 */
public final class AnsweringRequests {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final ReceivedCopies copies;
    private final Requests requests;
    private final Disclosing disclosing;
    private final GivingReceipts receipts;
    private final Clock clock;

    @Inject
    public AnsweringRequests(
            UnitOfWork unitOfWork,
            CaseFiles files,
            ReceivedCopies copies,
            Requests requests,
            Disclosing disclosing,
            GivingReceipts receipts,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.copies = copies;
        this.requests = requests;
        this.disclosing = disclosing;
        this.receipts = receipts;
        this.clock = clock;
    }

    public Outcome<RequestAnswer, CannotAnswerRequest> handle(Actor actor, AnswerRequest command) {
        return unitOfWork.call(actor, Act.writing("request.answer", command.caseId()), () -> answer(actor, command));
    }

    /** Why the request cannot be answered so; empty if only its ground is left to be tried. */
    static Optional<Now> whyNot(
            Optional<ReceivedCopy> request, Optional<RequestAnswer> earlier, AnswerRequest command) {
        boolean hands = command.outcome() == AnswerOutcome.HANDED_OVER;
        if (request.isEmpty()) {
            return Optional.of(Now.NO_SUCH_REQUEST);
        } else if (earlier.isPresent()) {
            return Optional.of(Now.ALREADY_ANSWERED);
        } else if (hands && command.items().isEmpty()) {
            return Optional.of(Now.NOTHING_PICKED);
        } else if (command.items().size() > RequestAnswer.MOST_ITEMS) {
            return Optional.of(Now.TOO_MANY);
        } else if (command.outcome() == AnswerOutcome.REFUSED
                && command.reason().isBlank()) {
            return Optional.of(Now.NO_REASON);
        } else if (!hands && command.reason().length() > RequestAnswer.LONGEST_REASON) {
            return Optional.of(Now.REASON_TOO_LONG);
        } else if (command.noHarm().isBlank()) {
            return Optional.of(Now.HARM_NOT_TRIED);
        }
        return Optional.empty();
    }

    private Outcome<RequestAnswer, CannotAnswerRequest> answer(Actor actor, AnswerRequest command) {
        // Held, so that two who answer at once take turns.
        boolean known = files.hold(command.caseId()).isPresent();
        Optional<ReceivedCopy> request = copies.find(command.request())
                .filter(copy -> known && copy.item().caseId().equals(command.caseId()))
                .filter(copy -> copy.item().kind().equals(ItemKind.REQUEST));
        Optional<Now> fault = whyNot(request, requests.answerTo(command.request()), command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        List<DisclosureId> handed = new ArrayList<>();
        if (command.outcome() == AnswerOutcome.HANDED_OVER) {
            for (AnswerRequest.Picked picked : command.items()) {
                Optional<CannotDisclose> why = disclosing
                        .handle(actor, copy(command, picked, request.get()))
                        .match(
                                (Disclosure done) -> {
                                    handed.add(done.id());
                                    return Optional.empty();
                                },
                                Optional::of);
                if (why.isPresent()) {
                    return Outcome.refused(new CannotAnswerRequest.NotHandedOver(why.get()));
                }
            }
        }
        return told(actor, command, request.get(), handed);
    }

    private static DiscloseItem copy(AnswerRequest command, AnswerRequest.Picked picked, ReceivedCopy request) {
        return new DiscloseItem(
                command.caseId(),
                picked.kind(),
                picked.id(),
                request.from(),
                command.ground(),
                command.reason(),
                command.answers(),
                false,
                command.protectionSeen());
    }

    private Outcome<RequestAnswer, CannotAnswerRequest> told(
            Actor actor, AnswerRequest command, ReceivedCopy request, List<DisclosureId> handed) {
        RequestAnswer answer = new RequestAnswer(
                new RequestId(request.item().id()),
                command.caseId(),
                request.id(),
                command.outcome(),
                command.outcome() == AnswerOutcome.HANDED_OVER
                        ? ""
                        : command.reason().strip(),
                handed,
                Signature.of(actor, clock.instant()));
        requests.answer(answer);
        receipts.answered(actor, command.caseId(), request.item().id());
        Basis noHarm =
                new Basis(Ground.HARM_TEST, command.noHarm().strip(), Answers.of(Condition.HARM_TO_WHOM, "both"));
        DiscloseItem reply = new DiscloseItem(
                command.caseId(), ItemKind.REQUEST_ANSWER, answer.id().value(), request.from(), noHarm);
        return disclosing
                .handle(actor, reply.seen(command.protectionSeen()))
                .match(
                        done -> Outcome.done(answer),
                        why -> Outcome.refused(new CannotAnswerRequest.NotHandedOver(why)));
    }
}
