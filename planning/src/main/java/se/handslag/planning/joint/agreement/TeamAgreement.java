package se.handslag.planning.joint.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * One party's exemplar of the agreement behind a team (avtal om samverkan). It never changes; of several, the one put into the record last holds.
 *
 * @param id which
 * @param team the team
 * @param reference how it is found in the party's archive, for example a registration number and the day it was signed
 * @param parties who have entered it, the one whose exemplar it is among them
 * @param from first day
 * @param to last day; empty until further notice
 * @param followUpBy the day by which it is to be followed up
 * @param steering the steering group
 * @param operative the operative management group
 * @param posts the posts that each party has undertaken
 * @param terms what is counted as longer leave and as in good time
 * @param recorded who put it into the record, and when
 */
public record TeamAgreement(
        UUID id,
        TeamId team,
        String reference,
        List<AgreementParty> parties,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate followUpBy,
        ManagementGroup steering,
        ManagementGroup operative,
        List<UndertakenPost> posts,
        AgreementTerms terms,
        Signature recorded) {
    public static final int LONGEST_REFERENCE = 300;

    public TeamAgreement {
        parties = List.copyOf(parties);
        posts = List.copyOf(posts);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    public boolean isWith(AuthorityId authority) {
        return parties.stream().anyMatch(party -> party.id().equals(authority));
    }

    /** How much of a post a party has undertaken, in percent of one whole post. */
    public int undertaken(AuthorityId party, String post) {
        return posts.stream()
                .filter(one -> one.party().equals(party) && one.post().equals(post))
                .mapToInt(UndertakenPost::percent)
                .sum();
    }

    /** Duties of the guideline's that neither group has been given. */
    public Set<GroupDuty> nobodys() {
        Set<GroupDuty> left = EnumSet.allOf(GroupDuty.class);
        left.removeAll(steering.duties());
        left.removeAll(operative.duties());
        return left;
    }

    /** Whether the other exemplar says the same of who, when and what has been undertaken. How a party files it is its own matter. */
    public boolean saysTheSameAs(TeamAgreement other) {
        return from.equals(other.from)
                && to.equals(other.to)
                && ids().equals(other.ids())
                && shares().equals(other.shares());
    }

    private Set<AuthorityId> ids() {
        return parties.stream().map(AgreementParty::id).collect(Collectors.toSet());
    }

    private record Share(String post, AuthorityId party, int percent) {}

    private Set<Share> shares() {
        return posts.stream()
                .map(one -> new Share(one.post(), one.party(), undertaken(one.party(), one.post())))
                .collect(Collectors.toSet());
    }
}
