package se.handslag.eligibility.joint.criteria;

import java.time.Instant;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.journal.NoteId;
import se.handslag.core.team.criteria.Answer;

/** Two fictitious colleagues who make findings. */
final class Staff {
    static final Instant MORNING = Instant.parse("2026-08-21T07:12:00Z");
    static final NoteId NOTE = NoteId.parse("01990000-0000-7000-8000-000000000001");

    private Staff() {}

    /** Sara Lind of the municipality finds this, so many minutes into the morning. */
    static Finding sara(String fact, Answer answer, String reason, int minute) {
        return finding(AuthorityKind.MUNICIPALITY, fact, answer, reason, minute);
    }

    /** Nils Ek of the region finds this, so many minutes into the morning. */
    static Finding nils(String fact, Answer answer, String reason, int minute) {
        return finding(AuthorityKind.REGION, fact, answer, reason, minute);
    }

    static Finding finding(AuthorityKind kind, String fact, Answer answer, String reason, int minute) {
        boolean municipal = kind == AuthorityKind.MUNICIPALITY;
        return new Finding(
                fact,
                answer,
                reason,
                new Signature(
                        new StaffId(municipal ? "sara" : "nils"),
                        municipal ? "Sara Lind" : "Nils Ek",
                        municipal ? "Socionom" : "Specialistsjuksköterska",
                        municipal ? AuthorityId.municipality("0380") : AuthorityId.region("03"),
                        MORNING.plusSeconds(60L * minute)),
                new FindingSource.OwnNote(NOTE));
    }
}
