package se.handslag.planning.joint.agreement.post;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.agreement.AgreedTeams;
import se.handslag.planning.joint.agreement.TeamAgreements;

/** Writes down who holds this authority's own posts in a team, who is on leave, and what is done meanwhile; the head of service does it. */
public final class KeepingPosts {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final TeamAgreements agreements;
    private final PostBook book;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public KeepingPosts(
            Authority authority,
            UnitOfWork unitOfWork,
            TeamAgreements agreements,
            PostBook book,
            Teams teams,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.agreements = agreements;
        this.book = book;
        this.teams = teams;
        this.clock = clock;
    }

    public Outcome<PostHolding, CannotKeepPost> hold(Actor actor, HoldPost command) {
        return write(actor, "team-post.hold", command.team(), team -> {
            Optional<PostHolding> earlier = command.holding().flatMap(id -> holding(team, id));
            if (command.holding().isPresent() && earlier.isEmpty()) {
                return Outcome.refused(CannotKeepPost.NO_SUCH_HOLDING);
            }
            String post = earlier.map(PostHolding::post).orElse(command.post());
            Optional<CannotKeepPost> fault = isOurs(team, post) ? whyNot(command) : notOurs();
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            UUID id = TimeOrderedIds.next(clock);
            PostHolding holding = new PostHolding(
                    id,
                    command.holding().orElse(id),
                    team,
                    post,
                    command.holder().strip(),
                    command.percent(),
                    command.competence().strip(),
                    command.isAsAgreed(),
                    command.from(),
                    command.to(),
                    false,
                    Signature.of(actor, clock.instant()));
            book.add(holding);
            return Outcome.done(holding);
        });
    }

    /** Strikes a holding that was written down by mistake. What it said stays beside. */
    public Outcome<PostHolding, CannotKeepPost> strike(Actor actor, String team, UUID holding) {
        return write(actor, "team-post.hold", team, found -> holding(found, holding)
                .<Outcome<PostHolding, CannotKeepPost>>map(one -> {
                    PostHolding struck = new PostHolding(
                            TimeOrderedIds.next(clock),
                            one.holding(),
                            one.team(),
                            one.post(),
                            one.holder(),
                            one.percent(),
                            one.competence(),
                            one.isAsAgreed(),
                            one.from(),
                            one.to(),
                            true,
                            Signature.of(actor, clock.instant()));
                    book.add(struck);
                    return Outcome.done(struck);
                })
                .orElseGet(() -> Outcome.refused(CannotKeepPost.NO_SUCH_HOLDING)));
    }

    public Outcome<PostLeave, CannotKeepPost> leave(Actor actor, GoOnLeave command) {
        return write(actor, "team-post.leave", command.team(), team -> {
            Optional<PostHolding> holding = holding(team, command.holding());
            if (holding.isEmpty()) {
                return Outcome.refused(CannotKeepPost.NO_SUCH_HOLDING);
            }
            if (command.leave().isPresent()
                    && command.leave()
                            .flatMap(id -> leave(team, id))
                            .filter(one -> one.holding().equals(command.holding()))
                            .isEmpty()) {
                return Outcome.refused(CannotKeepPost.NO_SUCH_LEAVE);
            }
            Optional<CannotKeepPost> fault = whyNot(holding.get(), command);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            UUID id = TimeOrderedIds.next(clock);
            PostLeave leave = new PostLeave(
                    id,
                    command.leave().orElse(id),
                    command.holding(),
                    command.from(),
                    command.to(),
                    false,
                    Signature.of(actor, clock.instant()));
            book.add(leave);
            return Outcome.done(leave);
        });
    }

    /** Strikes a leave that was written down by mistake, or that did not come about. */
    public Outcome<PostLeave, CannotKeepPost> strikeLeave(Actor actor, String team, UUID leave) {
        return write(actor, "team-post.leave", team, found -> leave(found, leave)
                .<Outcome<PostLeave, CannotKeepPost>>map(one -> {
                    PostLeave struck = new PostLeave(
                            TimeOrderedIds.next(clock),
                            one.leave(),
                            one.holding(),
                            one.from(),
                            one.to(),
                            true,
                            Signature.of(actor, clock.instant()));
                    book.add(struck);
                    return Outcome.done(struck);
                })
                .orElseGet(() -> Outcome.refused(CannotKeepPost.NO_SUCH_LEAVE)));
    }

    public Outcome<ContinuityPlan, CannotKeepPost> plan(Actor actor, PlanContinuity command) {
        return write(actor, "team-post.plan", command.team(), team -> {
            Optional<CannotKeepPost> fault =
                    isOurs(team, command.post()) ? whyNot(command, LocalDate.now(clock)) : notOurs();
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            ContinuityPlan plan = new ContinuityPlan(
                    TimeOrderedIds.next(clock),
                    team,
                    command.post(),
                    command.from(),
                    command.to(),
                    command.words().strip(),
                    command.talkedOn(),
                    Signature.of(actor, clock.instant()));
            book.add(plan);
            return Outcome.done(plan);
        });
    }

    /** Why it would not be written down that someone holds a post. */
    public static Optional<CannotKeepPost> whyNot(HoldPost command) {
        if (command.holder().isBlank()) {
            return Optional.of(CannotKeepPost.NO_HOLDER);
        } else if (command.percent() < 1 || command.percent() > PostHolding.MOST_PERCENT) {
            return Optional.of(CannotKeepPost.PERCENT_OUT_OF_RANGE);
        } else if (command.competence().isBlank()) {
            return Optional.of(CannotKeepPost.NO_COMPETENCE);
        } else if (command.to().filter(command.from()::isAfter).isPresent()) {
            return Optional.of(CannotKeepPost.ENDS_FIRST);
        } else if (command.holder().strip().length() > PostHolding.LONGEST_HOLDER
                || command.competence().strip().length() > PostHolding.LONGEST_COMPETENCE) {
            return Optional.of(CannotKeepPost.TOO_LONG);
        }
        return Optional.empty();
    }

    /** Why a leave from this holding would not be written down. */
    public static Optional<CannotKeepPost> whyNot(PostHolding holding, GoOnLeave command) {
        if (command.to().filter(command.from()::isAfter).isPresent()) {
            return Optional.of(CannotKeepPost.ENDS_FIRST);
        } else if (!holding.isOn(command.from())
                || command.to().filter(last -> !holding.isOn(last)).isPresent()) {
            return Optional.of(CannotKeepPost.LEAVE_OUTSIDE_THE_HOLDING);
        }
        return Optional.empty();
    }

    /** Why a plan would not be written down. */
    public static Optional<CannotKeepPost> whyNot(PlanContinuity command, LocalDate today) {
        if (command.words().isBlank()) {
            return Optional.of(CannotKeepPost.NO_WORDS);
        } else if (command.to().filter(command.from()::isAfter).isPresent()) {
            return Optional.of(CannotKeepPost.ENDS_FIRST);
        } else if (command.talkedOn().filter(today::isBefore).isPresent()) {
            return Optional.of(CannotKeepPost.TALKED_IN_THE_FUTURE);
        } else if (command.words().strip().length() > ContinuityPlan.LONGEST_WORDS) {
            return Optional.of(CannotKeepPost.TOO_LONG);
        }
        return Optional.empty();
    }

    private <T> Outcome<T, CannotKeepPost> write(
            Actor actor, String verb, String team, Function<TeamId, Outcome<T, CannotKeepPost>> work) {
        return unitOfWork.call(actor, Act.writing(verb), () -> {
            if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
                return Outcome.refused(CannotKeepPost.NOT_HEAD_OF_SERVICE);
            }
            return AgreedTeams.find(teams, authority, team)
                    .map(LoadedTeam::id)
                    .filter(id -> !agreements.of(id).isEmpty())
                    .map(work)
                    .orElseGet(() -> Outcome.refused(CannotKeepPost.NO_AGREEMENT));
        });
    }

    /** Whether the authority has undertaken the post, now or earlier: what was is also written down. */
    private boolean isOurs(TeamId team, String post) {
        return new Occupancy(authority.id(), agreements.of(team), List.of(), List.of(), List.of())
                .posts()
                .contains(post);
    }

    private static Optional<CannotKeepPost> notOurs() {
        return Optional.of(CannotKeepPost.NOT_OUR_POST);
    }

    private Optional<PostHolding> holding(TeamId team, UUID id) {
        return book.holdings(team).stream()
                .filter(one -> one.holding().equals(id))
                .findFirst();
    }

    private Optional<PostLeave> leave(TeamId team, UUID id) {
        return book.leaves(team).stream().filter(one -> one.leave().equals(id)).findFirst();
    }
}
