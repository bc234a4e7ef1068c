package se.handslag.decisions.region.commit;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Dates;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.joint.commit.CareNews;
import se.handslag.decisions.joint.commit.CareOutcome;

/**
 * How it stands with the region's care, by what was said last.
 *
 * @param answer the commitment or the refusal that applies
 * @param contact the fixed care contact; empty if none is named
 * @param namedBy the statement that named them
 * @param ended how the commitment ended; empty while it applies
 * @param newest what was said last of it
 */
public record CareStanding(
        CareStatement answer,
        Optional<FixedCareContact> contact,
        Optional<CareStatementId> namedBy,
        Optional<CareCommitmentEnded> ended,
        CareStatement newest)
        implements PersonalData {
    /** Of everything said in one case, oldest first; empty if nothing is. */
    public static Optional<CareStanding> of(List<CareStatement> statements) {
        Optional<CareStanding> standing = Optional.empty();
        for (CareStatement statement : statements) {
            standing = Optional.of(after(standing, statement));
        }
        return standing;
    }

    private static CareStanding after(Optional<CareStanding> before, CareStatement next) {
        return next.match(
                accepted -> new CareStanding(
                        accepted,
                        accepted.contact(),
                        accepted.contact().map(named -> accepted.id()),
                        Optional.empty(),
                        accepted),
                refused -> new CareStanding(refused, Optional.empty(), Optional.empty(), Optional.empty(), refused),
                changed -> new CareStanding(
                        before.orElseThrow().answer(),
                        Optional.of(changed.contact()),
                        Optional.of(changed.id()),
                        Optional.empty(),
                        changed),
                end -> new CareStanding(
                        before.orElseThrow().answer(),
                        before.orElseThrow().contact(),
                        before.orElseThrow().namedBy(),
                        Optional.of(end),
                        end));
    }

    /** The commitment, if that is what was answered. */
    public Optional<CareCommitment> commitment() {
        return answer.<Optional<CareCommitment>>match(
                Optional::of, refused -> Optional.empty(), changed -> Optional.empty(), end -> Optional.empty());
    }

    /** Whether the region has a commitment that applies. */
    public boolean isCommitted() {
        return commitment().isPresent() && ended.isEmpty();
    }

    public CareOutcome outcome() {
        if (isCommitted()) {
            return CareOutcome.ACCEPTED;
        }
        return ended.isPresent() ? CareOutcome.ENDED : CareOutcome.REFUSED;
    }

    /** What the municipality may be told of it. */
    public CareNews news() {
        return switch (outcome()) {
            case ACCEPTED ->
                new CareNews(
                        CareOutcome.ACCEPTED,
                        commitment().orElseThrow().from(),
                        contact.map(known -> new CareNews.Contact(known.name(), known.title())));
            case REFUSED ->
                new CareNews(CareOutcome.REFUSED, Dates.day(answer.by().at()), Optional.empty());
            case ENDED -> new CareNews(CareOutcome.ENDED, ended.orElseThrow().on(), Optional.empty());
        };
    }

    @Override
    public String toString() {
        return "CareStanding[" + answer.id() + "]";
    }
}
