package se.handslag.planning.joint.network.page;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MemberId;

/**
 * A page handed to one member by a link (delad sida). What it says stands in the disclosure, exactly as it went.
 *
 * @param id which
 * @param caseId whose case
 * @param member to whom
 * @param part what it shows
 * @param disclosure the disclosure that it is
 * @param expiresAt when the link stops opening it
 * @param end that it was withdrawn
 * @param by who handed it and when
 */
public record SharedPage(
        UUID id,
        CaseId caseId,
        MemberId member,
        KnowPart part,
        UUID disclosure,
        Instant expiresAt,
        Optional<PageEnd> end,
        Signature by)
        implements PersonalData {

    /** Whether the link opens it at this moment, as far as the link itself goes. */
    public boolean isOpen(Instant at) {
        return end.isEmpty() && at.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "SharedPage[" + id + "]";
    }
}
