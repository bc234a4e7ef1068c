package se.handslag.planning.joint.agreement.tell;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.planning.joint.agreement.AgreementTerms;
import se.handslag.planning.joint.agreement.post.Gap;
import se.handslag.planning.joint.agreement.post.GapPart;
import se.handslag.planning.joint.agreement.post.Occupancy;

/** What there is to tell the other parties, held against what they have been told. */
public final class Telling {
    private final Occupancy occupancy;
    private final Optional<PostStatement> last;
    private final AgreementTerms terms;

    /**
     * @param occupancy the authority's own posts
     * @param last what it told last
     * @param terms what the agreement counts as longer leave and as in good time
     */
    public Telling(Occupancy occupancy, Optional<PostStatement> last, AgreementTerms terms) {
        this.occupancy = occupancy;
        this.last = last;
        this.terms = terms;
    }

    /** The first day that statements told on this day reach back to: the year before this one, for its annual report. */
    static LocalDate since(LocalDate today) {
        return today.minusYears(1).withDayOfYear(1);
    }

    /**
     * Everything that a statement says that reaches back to this day. A post has one holder or few, so that a leave that is not a longer one by the
     * agreement is told to nobody but the employer.
     */
    List<GapPart> parts(LocalDate since) {
        return occupancy.posts().stream()
                .flatMap(post -> occupancy.gaps(post).stream())
                .filter(gap -> gap.isToBePlanned(terms))
                .flatMap(gap -> gap.parts().stream())
                .filter(part -> endsOnOrAfter(part, since))
                .toList();
    }

    /** Whether the others have been told anything else, or nothing at all. */
    public boolean isNews() {
        return last.filter(told -> told.gaps().equals(parts(told.since()))).isEmpty();
    }

    /**
     * The day by which the others are to have been told what they do not know: a gap to plan for that they have not heard of or heard otherwise of, or
     * one they have heard of that is no more. Empty if they know.
     */
    public Optional<LocalDate> due(LocalDate today) {
        List<GapPart> known = last.map(PostStatement::gaps).orElseGet(List::of);
        Set<GapPart> toldOf = new HashSet<>(known);
        Set<GapPart> are = new HashSet<>(parts(LocalDate.MIN));
        LocalDate near = today.plusDays(terms.tellDaysBefore());
        Optional<LocalDate> untold = occupancy.posts().stream()
                .flatMap(post -> occupancy.gaps(post).stream())
                .filter(gap -> gap.isToBePlanned(terms))
                .flatMap(gap -> gap.parts().stream())
                .filter(part -> endsOnOrAfter(part, today) && !part.from().isAfter(near) && !toldOf.contains(part))
                .map(part -> part.from().minusDays(terms.tellDaysBefore()))
                .min(LocalDate::compareTo);
        boolean outdated = known.stream().anyMatch(part -> endsOnOrAfter(part, today) && !are.contains(part));
        return untold.or(() -> outdated ? Optional.of(today) : Optional.empty());
    }

    /** The gaps to plan for that begin in good time or have begun, and have days without a plan. */
    public List<Gap> unplanned(LocalDate today) {
        LocalDate near = today.plusDays(terms.tellDaysBefore());
        return occupancy.posts().stream()
                .flatMap(post -> occupancy.gaps(post).stream())
                .filter(gap -> gap.isToBePlanned(terms))
                .filter(gap -> gap.unplannedFrom(today)
                        .filter(day -> !day.isAfter(near))
                        .isPresent())
                .toList();
    }

    private static boolean endsOnOrAfter(GapPart part, LocalDate day) {
        return part.to().filter(day::isAfter).isEmpty();
    }
}
