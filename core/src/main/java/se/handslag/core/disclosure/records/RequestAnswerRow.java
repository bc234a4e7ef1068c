package se.handslag.core.disclosure.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.request.AnswerOutcome;
import se.handslag.core.disclosure.request.RequestAnswer;
import se.handslag.core.disclosure.request.RequestId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "RequestAnswer")
@Table(name = "request_answer")
class RequestAnswerRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "request_copy")
    private UUID requestCopy = new UUID(0, 0);

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "handed_over")
    private String handedOver = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private SignatureColumns answered = SignatureColumns.none();

    protected RequestAnswerRow() {}

    static RequestAnswerRow from(RequestAnswer answer) {
        RequestAnswerRow row = new RequestAnswerRow();
        row.id = answer.id().value();
        row.caseId = answer.caseId().value();
        row.requestCopy = answer.request().value();
        row.outcome = answer.outcome().code();
        row.reason = answer.reason();
        row.handedOver =
                answer.handedOver().stream().map(DisclosureId::toString).collect(Collectors.joining(" "));
        row.answered = SignatureColumns.from(answer.by());
        return row;
    }

    RequestAnswer toDomain() {
        List<DisclosureId> handed = Arrays.stream(handedOver.split(" "))
                .filter(one -> !one.isEmpty())
                .map(UUID::fromString)
                .map(DisclosureId::new)
                .toList();
        return new RequestAnswer(
                new RequestId(id),
                new CaseId(caseId),
                new DisclosureId(requestCopy),
                AnswerOutcome.ofCode(outcome).orElseThrow(),
                reason,
                handed,
                answered.toDomain());
    }
}
