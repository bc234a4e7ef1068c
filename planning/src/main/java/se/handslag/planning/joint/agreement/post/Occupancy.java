package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.UndertakenPost;

/**
 * How an authority's own posts in a team are filled, day by day: a pure reckoning from what was undertaken, who holds what, and who is on leave.
 *
 * <p>It goes from change to change and not from day to day, so that an end that nobody knows stays unknown.
 */
public final class Occupancy {
    private final AuthorityId authority;
    private final List<TeamAgreement> agreements;
    private final List<PostHolding> holdings;
    private final List<ContinuityPlan> plans;
    private final Map<UUID, List<PostLeave>> leaves = new HashMap<>();

    /**
     * @param authority whose posts
     * @param agreements its exemplars for the team, the one put into the record last first
     * @param holdings the last version of every holding
     * @param leaves the last version of every leave
     * @param plans the plans, the one written last first
     */
    public Occupancy(
            AuthorityId authority,
            List<TeamAgreement> agreements,
            List<PostHolding> holdings,
            List<PostLeave> leaves,
            List<ContinuityPlan> plans) {
        this.authority = authority;
        this.agreements = List.copyOf(agreements);
        this.holdings = List.copyOf(holdings);
        this.plans = List.copyOf(plans);
        leaves.forEach(leave -> this.leaves
                .computeIfAbsent(leave.holding(), none -> new ArrayList<>())
                .add(leave));
    }

    /** The posts that the authority has undertaken, now or at any time, in the order of its exemplars. */
    public List<String> posts() {
        return agreements.stream()
                .flatMap(agreement -> agreement.posts().stream())
                .filter(post -> post.party().equals(authority))
                .map(UndertakenPost::post)
                .distinct()
                .toList();
    }

    /** How the post is filled, from the first day that anything is known of to the last. */
    public List<Stretch> stretches(String post) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate begin = null;
        for (LocalDate change : changes(post)) {
            if (begin != null) {
                join(stretches, at(post, begin).until(Optional.of(change.minusDays(1))));
            }
            begin = change;
        }
        if (begin != null) {
            join(stretches, at(post, begin));
        }
        return List.copyOf(stretches);
    }

    /** How the post is filled on the day. */
    public Stretch on(String post, LocalDate day) {
        return stretches(post).stream()
                .filter(stretch -> stretch.holds(day))
                .findFirst()
                .orElseGet(() -> at(post, day).until(Optional.of(day)));
    }

    /** When the post was not, is not and will not be filled as it was undertaken, in order. */
    public List<Gap> gaps(String post) {
        List<Gap> gaps = new ArrayList<>();
        List<GapPart> parts = new ArrayList<>();
        for (Stretch stretch : stretches(post)) {
            if (stretch.missing() > 0) {
                add(parts, GapPart.of(stretch));
            } else if (!parts.isEmpty()) {
                gaps.add(new Gap(parts));
                parts.clear();
            }
        }
        if (!parts.isEmpty()) {
            gaps.add(new Gap(parts));
        }
        return List.copyOf(gaps);
    }

    /** What differs only by who has come or gone is one part of a gap. */
    private static void add(List<GapPart> parts, GapPart next) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).goesOnAs(next)) {
            parts.set(last, parts.get(last).until(next.to()));
        } else {
            parts.add(next);
        }
    }

    private static void join(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).goesOnAs(next)) {
            stretches.set(last, stretches.get(last).until(next.to()));
        } else {
            stretches.add(next);
        }
    }

    private Stretch at(String post, LocalDate day) {
        int undertaken = TeamAgreements.inForce(agreements, day)
                .map(agreement -> agreement.undertaken(authority, post))
                .orElse(0);
        int present = 0;
        int away = 0;
        int unlike = 0;
        for (PostHolding holding : holdings) {
            if (!holding.post().equals(post) || !holding.isOn(day)) {
                continue;
            }
            if (leaves.getOrDefault(holding.holding(), List.of()).stream().anyMatch(leave -> leave.isOn(day))) {
                away += holding.percent();
            } else {
                present += holding.percent();
                unlike += holding.isAsAgreed() ? 0 : holding.percent();
            }
        }
        Optional<ContinuityPlan> plan = plans.stream()
                .filter(one -> one.post().equals(post) && one.isOn(day))
                .findFirst();
        return new Stretch(post, day, Optional.empty(), undertaken, present, away, unlike, plan);
    }

    /** Every day on which something may be other than the day before. */
    private SortedSet<LocalDate> changes(String post) {
        SortedSet<LocalDate> days = new TreeSet<>();
        agreements.forEach(one -> add(days, one.from(), one.to()));
        holdings.stream().filter(one -> one.post().equals(post)).forEach(one -> {
            add(days, one.from(), one.to());
            leaves.getOrDefault(one.holding(), List.of()).forEach(leave -> add(days, leave.from(), leave.to()));
        });
        plans.stream().filter(one -> one.post().equals(post)).forEach(one -> add(days, one.from(), one.to()));
        return days;
    }

    private static void add(SortedSet<LocalDate> days, LocalDate from, Optional<LocalDate> to) {
        days.add(from);
        to.ifPresent(last -> days.add(last.plusDays(1)));
    }
}
