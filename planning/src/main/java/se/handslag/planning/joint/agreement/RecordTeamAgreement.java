package se.handslag.planning.joint.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Put the agreement behind a team, as it has been entered, into the record (lägg in avtalet).
 *
 * @param team the team's id, as written
 * @param reference how it is found in the archive
 * @param parties who have entered it
 * @param from first day
 * @param to last day; empty until further notice
 * @param followUpBy the day by which it is to be followed up
 * @param steering the steering group
 * @param operative the operative management group
 * @param posts the posts that each party has undertaken
 * @param terms what is counted as longer leave and as in good time
 */
public record RecordTeamAgreement(
        String team,
        String reference,
        List<AgreementParty> parties,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate followUpBy,
        ManagementGroup steering,
        ManagementGroup operative,
        List<UndertakenPost> posts,
        AgreementTerms terms) {
    public RecordTeamAgreement {
        parties = List.copyOf(parties);
        posts = List.copyOf(posts);
    }
}
