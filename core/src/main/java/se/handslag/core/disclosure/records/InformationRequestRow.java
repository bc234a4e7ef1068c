package se.handslag.core.disclosure.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.request.InformationRequest;
import se.handslag.core.disclosure.request.PersonKnows;
import se.handslag.core.disclosure.request.RequestId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "InformationRequest")
@Table(name = "information_request")
class InformationRequestRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "receiver")
    private String receiver = "";

    @Column(name = "question")
    private String question = "";

    @Column(name = "purpose")
    private String purpose = "";

    @Column(name = "kinds")
    private String kinds = "";

    @Column(name = "person_knows")
    private String knows = "";

    @Column(name = "answer_by")
    private LocalDate answerBy = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private SignatureColumns asked = SignatureColumns.none();

    protected InformationRequestRow() {}

    static InformationRequestRow from(InformationRequest request) {
        InformationRequestRow row = new InformationRequestRow();
        row.id = request.id().value();
        row.caseId = request.caseId().value();
        row.receiver = request.to().toString();
        row.question = request.question();
        row.purpose = request.purpose();
        row.kinds = request.kinds().stream().map(ItemKind::code).sorted().collect(Collectors.joining(" "));
        row.knows = request.knows().code();
        row.answerBy = request.answerBy();
        row.asked = SignatureColumns.from(request.by());
        return row;
    }

    InformationRequest toDomain() {
        Set<ItemKind> wanted = Arrays.stream(kinds.split(" "))
                .filter(code -> !code.isEmpty())
                .map(ItemKind::new)
                .collect(Collectors.toSet());
        return new InformationRequest(
                new RequestId(id),
                new CaseId(caseId),
                AuthorityId.parse(receiver),
                question,
                purpose,
                wanted,
                PersonKnows.ofCode(knows).orElseThrow(),
                answerBy,
                asked.toDomain());
    }
}
