package se.handslag.eligibility.joint.finding;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.eligibility.joint.criteria.Finding;
import se.handslag.eligibility.joint.criteria.FindingSource;

/** Reads the findings that the other authority has handed over, from the copies received. */
public final class ReceivedFindings {
    private static final String REASON_WITH_THE_REGION = "Skälet står i regionens journal.";
    private static final String REASON_WITH_THE_MUNICIPALITY = "Skälet står i kommunens akt.";

    private final Authority authority;
    private final ReceivedCopies copies;

    @Inject
    public ReceivedFindings(Authority authority, ReceivedCopies copies) {
        this.authority = authority;
        this.copies = copies;
    }

    /** All findings received about this case, oldest first. Inside a unit of work. */
    public List<ReceivedFinding> about(CaseId caseId) {
        List<ReceivedFinding> found = new ArrayList<>(copies.about(caseId).stream()
                .filter(this::isTheirFinding)
                .map(ReceivedFindings::read)
                .toList());
        Collections.reverse(found);
        return List.copyOf(found);
    }

    /** An authority speaks only for itself. */
    private boolean isTheirFinding(ReceivedCopy copy) {
        return copy.item().kind().equals(AssessmentItems.FINDING)
                && copy.from().equals(copy.item().author().authority())
                && copy.from().kind() == authority.kind().other();
    }

    private static ReceivedFinding read(ReceivedCopy copy) {
        String code = copy.item().content().getOrDefault(FindingItems.ANSWER, "");
        Answer answer = Arrays.stream(Answer.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(Answer.UNKNOWN);
        Finding finding = new Finding(
                copy.item().content().getOrDefault(FindingItems.FACT, ""),
                answer,
                reason(copy),
                copy.item().author(),
                new FindingSource.DisclosedCopy(copy.id()));
        return new ReceivedFinding(copy.id(), copy.item().id(), copy.from(), finding, copy.receivedAt());
    }

    /** Where the reason for setting the register aside is, in the Swedish that records are kept in; the reason itself did not come. */
    private static String reason(ReceivedCopy copy) {
        if (!copy.item().content().containsKey(FindingItems.SETS_ASIDE)) {
            return "";
        }
        return copy.from().kind() == AuthorityKind.REGION ? REASON_WITH_THE_REGION : REASON_WITH_THE_MUNICIPALITY;
    }
}
