package se.handslag.core.disclosure.request;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.Items;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;

/** Reads the requests about a case: those that this authority has sent, and those that have come. */
public final class ReadingRequests {
    private final UnitOfWork unitOfWork;
    private final Requests requests;
    private final ReceivedCopies copies;
    private final Disclosures disclosures;
    private final Items items;

    @Inject
    public ReadingRequests(
            UnitOfWork unitOfWork, Requests requests, ReceivedCopies copies, Disclosures disclosures, Items items) {
        this.unitOfWork = unitOfWork;
        this.requests = requests;
        this.copies = copies;
        this.disclosures = disclosures;
        this.items = items;
    }

    /**
     * A request that this authority has sent.
     *
     * @param request as it was sent
     * @param told what the answer says; empty while there is none
     * @param answered who answered and when
     */
    public record Sent(
            InformationRequest request, Optional<RequestAnswer.ToldOutcome> told, Optional<Signature> answered)
            implements PersonalData {
        /** Whether the day has passed without an answer. */
        public boolean isOverdue(LocalDate today) {
            return told.isEmpty() && request.answerBy().isBefore(today);
        }

        @Override
        public String toString() {
            return "Sent[" + request.id() + "]";
        }
    }

    /**
     * A request that has come.
     *
     * @param copy the act by which it came
     * @param from who asks
     * @param by who there, and when
     * @param asks what is asked
     * @param answer the answer given here; empty while there is none
     */
    public record Come(
            DisclosureId copy, AuthorityId from, Signature by, RequestContent asks, Optional<RequestAnswer> answer)
            implements PersonalData {
        public boolean isOverdue(LocalDate today) {
            return answer.isEmpty() && asks.answerBy().isBefore(today);
        }

        @Override
        public String toString() {
            return "Come[" + copy + "]";
        }
    }

    /**
     * @param sent newest first
     * @param come newest first
     */
    public record BothWays(List<Sent> sent, List<Come> come) {}

    public BothWays about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("request.read", caseId), () -> {
            List<ReceivedCopy> received = copies.about(caseId);
            return new BothWays(
                    requests.about(caseId).stream()
                            .map(request -> sent(request, received))
                            .toList(),
                    received.stream()
                            .filter(copy -> copy.item().kind().equals(ItemKind.REQUEST))
                            .map(this::come)
                            .toList());
        });
    }

    /** One that has come, if it is about this case. */
    public Optional<Come> come(Actor actor, CaseId caseId, DisclosureId copy) {
        return about(actor, caseId).come().stream()
                .filter(come -> come.copy().equals(copy))
                .findFirst();
    }

    /** What can be picked to answer with: what stands in the own record and has not already gone to the one who asks, as it would go. */
    public List<Item> toPickFrom(Actor actor, CaseId caseId, AuthorityId asker) {
        return unitOfWork.call(actor, Act.reading("disclosure.preview", caseId), () -> {
            Set<UUID> gone = disclosures.about(caseId).stream()
                    .filter(disclosure -> disclosure.to().equals(asker))
                    .map(Disclosure::item)
                    .map(Item::id)
                    .collect(Collectors.toSet());
            return items.about(caseId).stream()
                    .filter(item -> !gone.contains(item.id()))
                    .toList();
        });
    }

    private static Sent sent(InformationRequest request, List<ReceivedCopy> received) {
        Optional<Item> answer = received.stream()
                .map(ReceivedCopy::item)
                .filter(item -> item.kind().equals(ItemKind.REQUEST_ANSWER))
                .filter(item -> item.id().equals(request.id().value()))
                .findFirst();
        return new Sent(
                request,
                answer.flatMap(item ->
                        RequestAnswer.ToldOutcome.ofCode(item.content().getOrDefault(RequestAnswerSource.OUTCOME, ""))),
                answer.map(Item::author));
    }

    private Come come(ReceivedCopy copy) {
        return new Come(
                copy.id(), copy.from(), copy.sentBy(), RequestContent.read(copy.item()), requests.answerTo(copy.id()));
    }
}
