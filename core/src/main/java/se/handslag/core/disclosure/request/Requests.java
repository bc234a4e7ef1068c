package se.handslag.core.disclosure.request;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopy;

/** The requests that this authority has sent, and its answers to those that came. Added, never changed. */
public interface Requests {
    void add(InformationRequest request);

    Optional<InformationRequest> find(RequestId id);

    /** Those sent about a case, newest first. */
    List<InformationRequest> about(CaseId caseId);

    /** Those sent that no answer has come to, the most urgent first. */
    List<InformationRequest> unanswered();

    void answer(RequestAnswer answer);

    /** The answer to the request that came in this copy. */
    Optional<RequestAnswer> answerTo(DisclosureId request);

    Optional<RequestAnswer> findAnswer(RequestId id);

    /** The copies with requests that nobody here has answered, oldest first. */
    List<ReceivedCopy> toAnswer();
}
