package se.handslag.web.joint.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.agreement.UndertakenPost;
import se.handslag.planning.joint.agreement.post.CannotKeepPost;
import se.handslag.planning.joint.agreement.post.GoOnLeave;
import se.handslag.planning.joint.agreement.post.HoldPost;
import se.handslag.planning.joint.agreement.post.KeepingPosts;
import se.handslag.planning.joint.agreement.post.PlanContinuity;
import se.handslag.planning.joint.agreement.post.PostHolding;
import se.handslag.planning.joint.agreement.post.PostLeave;
import se.handslag.planning.joint.agreement.tell.AgreementView;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** One of the authority's own posts: who holds it, longer leave, and the plan meanwhile. For its head of service. */
public final class PostPages {
    private static final String ONE = "/team/{team}/avtal/tjanst/{post}";

    private final Teams teams;

    PostPages(Teams teams) {
        this.teams = teams;
    }

    /** A post with everything about it. */
    public record PostPage(
            String address, String back, String post, String asked, List<Holding> holdings, List<String> gaps) {}

    /** A holding. */
    public record Holding(
            String id, String who, String days, String competence, boolean isAsAgreed, List<Leave> leaves) {}

    /** A longer leave. */
    public record Leave(String id, String days) {}

    /** A form about a post. @param about what it is about, in words */
    public record PostForm(String address, String post, String about) {}

    void addTo(Site site) {
        site.get(ONE, this::show);
        site.get(ONE + "/tillsatt", this::holdForm);
        site.post(ONE + "/tillsatt", this::hold);
        site.post(ONE + "/stryk", this::strike);
        site.get(ONE + "/ledighet", this::leaveForm);
        site.post(ONE + "/ledighet", this::leave);
        site.post(ONE + "/ledighet/stryk", this::strikeLeave);
        site.get(ONE + "/plan", this::planForm);
        site.post(ONE + "/plan", this::plan);
    }

    /** What a page about a post stands on. */
    private record Here(LoadedTeam team, String post, String words, String address, AgreementView view) {}

    private Here here(Visit visit) {
        AgreementRoutes.onlyTheHead(visit);
        LoadedTeam team = AgreementRoutes.team(visit, teams);
        AgreementView view = AgreementRoutes.view(visit, team);
        String post = visit.path("post");
        if (!view.occupancy().posts().contains(post)) {
            throw PageFault.missing();
        }
        return new Here(
                team,
                post,
                team.blueprint().texts().say("post." + post, visit.language().getLanguage()),
                AgreementRoutes.address(team) + "/tjanst/" + post,
                view);
    }

    private Reply show(Visit visit) {
        Here here = here(visit);
        String asked = here.view().agreement().stream()
                .flatMap(one -> one.posts().stream())
                .filter(one -> one.post().equals(here.post())
                        && one.party().equals(visit.actor().employer()))
                .map(one -> asked(visit, one))
                .findFirst()
                .orElse("");
        return visit.show(
                "joint/agreement/post.jte",
                new PostPage(
                        here.address(),
                        AgreementRoutes.address(here.team()),
                        here.words(),
                        asked,
                        here.view().holdings().stream()
                                .filter(one -> one.post().equals(here.post()))
                                .map(one -> holding(visit, here, one))
                                .toList(),
                        here.view().occupancy().gaps(here.post()).stream()
                                .filter(gap -> !gap.isOver(visit.today()))
                                .map(gap -> days(visit, gap.from(), gap.to()))
                                .toList()));
    }

    private static String asked(Visit visit, UndertakenPost one) {
        return visit.say("web.team-agreement.percent", one.percent())
                + (one.competence().isEmpty() ? "" : ", " + one.competence());
    }

    private static Holding holding(Visit visit, Here here, PostHolding one) {
        return new Holding(
                one.holding().toString(),
                visit.say("web.team-agreement.holder", one.holder(), one.percent()),
                days(visit, one.from(), one.to()),
                one.competence(),
                one.isAsAgreed(),
                here.view().leaves().stream()
                        .filter(leave -> leave.holding().equals(one.holding()))
                        .map(leave -> new Leave(leave.leave().toString(), days(visit, leave.from(), leave.to())))
                        .toList());
    }

    private static String days(Visit visit, LocalDate from, Optional<LocalDate> to) {
        return to.map(last -> visit.say("web.team-agreement.days", from, last))
                .orElseGet(() -> visit.say("web.team-agreement.days.open", from));
    }

    private Reply holdForm(Visit visit) {
        Here here = here(visit);
        Form form = visit.form();
        visit.query("innehav").flatMap(id -> holding(here, id)).ifPresent(one -> {
            form.prefill("holding", one.holding().toString());
            form.prefill("holder", one.holder());
            form.prefill("percent", String.valueOf(one.percent()));
            form.prefill("competence", one.competence());
            form.prefillAll("asAgreed", one.isAsAgreed() ? List.of("yes") : List.of());
            form.prefill("from", one.from().toString());
            one.to().ifPresent(day -> form.prefill("to", day.toString()));
        });
        form.prefill("from", visit.today().toString());
        return visit.show("joint/agreement/hold.jte", new PostForm(here.address(), here.words(), ""));
    }

    private Reply hold(Visit visit) {
        Here here = here(visit);
        Form form = visit.form();
        String holder = form.required("holder", Sentence.of("team-post.cannot.no-holder"));
        form.required("percent", Sentence.of("team-post.cannot.percent-out-of-range"));
        int percent = form.number("percent", 1, PostHolding.MOST_PERCENT).orElse(0);
        String competence = form.required("competence", Sentence.of("team-post.cannot.no-competence"));
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.team-agreement.from.ask"));
        Optional<LocalDate> to = form.date("to");
        if (form.faulty()) {
            return holdForm(visit);
        }
        return answer(
                visit,
                here,
                visit.use(KeepingPosts.class)
                        .hold(
                                visit.actor(),
                                new HoldPost(
                                        here.team().id().value(),
                                        here.post(),
                                        id(form.text("holding")),
                                        holder,
                                        percent,
                                        competence,
                                        form.ticked("asAgreed"),
                                        from.orElseThrow(),
                                        to)),
                () -> holdForm(visit));
    }

    private Reply strike(Visit visit) {
        Here here = here(visit);
        UUID holding = id(visit.form().text("holding")).orElseThrow(PageFault::missing);
        return answer(
                visit,
                here,
                visit.use(KeepingPosts.class)
                        .strike(visit.actor(), here.team().id().value(), holding),
                () -> show(visit));
    }

    private Reply leaveForm(Visit visit) {
        Here here = here(visit);
        Form form = visit.form();
        visit.query("innehav").ifPresent(id -> form.prefill("holding", id));
        visit.query("ledighet")
                .flatMap(PostPages::id)
                .flatMap(id -> here.view().leaves().stream()
                        .filter(one -> one.leave().equals(id))
                        .findFirst())
                .ifPresent(one -> fill(form, one));
        PostHolding whose = holding(here, form.text("holding")).orElseThrow(PageFault::missing);
        return visit.show(
                "joint/agreement/leave.jte",
                new PostForm(
                        here.address(),
                        here.words(),
                        visit.say("web.team-agreement.holder", whose.holder(), whose.percent()) + ", "
                                + days(visit, whose.from(), whose.to())));
    }

    private static void fill(Form form, PostLeave one) {
        form.prefill("leave", one.leave().toString());
        form.prefill("holding", one.holding().toString());
        form.prefill("leaveFrom", one.from().toString());
        one.to().ifPresent(day -> form.prefill("to", day.toString()));
    }

    private Reply leave(Visit visit) {
        Here here = here(visit);
        Form form = visit.form();
        Optional<LocalDate> from = form.requiredDate("leaveFrom", Sentence.of("web.team-agreement.from.ask"));
        Optional<LocalDate> to = form.date("to");
        UUID holding = id(form.text("holding")).orElseThrow(PageFault::missing);
        if (form.faulty()) {
            return leaveForm(visit);
        }
        return answer(
                visit,
                here,
                visit.use(KeepingPosts.class)
                        .leave(
                                visit.actor(),
                                new GoOnLeave(
                                        here.team().id().value(),
                                        holding,
                                        id(form.text("leave")),
                                        from.orElseThrow(),
                                        to)),
                () -> leaveForm(visit));
    }

    private Reply strikeLeave(Visit visit) {
        Here here = here(visit);
        UUID leave = id(visit.form().text("leave")).orElseThrow(PageFault::missing);
        return answer(
                visit,
                here,
                visit.use(KeepingPosts.class)
                        .strikeLeave(visit.actor(), here.team().id().value(), leave),
                () -> show(visit));
    }

    private Reply planForm(Visit visit) {
        Here here = here(visit);
        Form form = visit.form();
        here.view().occupancy().gaps(here.post()).stream()
                .filter(gap -> gap.unplannedFrom(visit.today()).isPresent())
                .findFirst()
                .ifPresent(gap -> {
                    form.prefill("from", gap.from().toString());
                    gap.to().ifPresent(day -> form.prefill("to", day.toString()));
                });
        form.prefill("from", visit.today().toString());
        return visit.show("joint/agreement/plan.jte", new PostForm(here.address(), here.words(), ""));
    }

    private Reply plan(Visit visit) {
        Here here = here(visit);
        Form form = visit.form();
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.team-agreement.from.ask"));
        Optional<LocalDate> to = form.date("to");
        String words = form.required("words", Sentence.of("team-post.cannot.no-words"));
        Optional<LocalDate> talkedOn = form.date("talkedOn");
        if (form.faulty()) {
            return planForm(visit);
        }
        return answer(
                visit,
                here,
                visit.use(KeepingPosts.class)
                        .plan(
                                visit.actor(),
                                new PlanContinuity(
                                        here.team().id().value(),
                                        here.post(),
                                        from.orElseThrow(),
                                        to,
                                        words,
                                        talkedOn)),
                () -> planForm(visit));
    }

    private static Reply answer(Visit visit, Here here, Outcome<?, CannotKeepPost> outcome, Supplier<Reply> again) {
        return outcome.match(
                done -> visit.goTo(here.address(), Sentence.of("web.team-agreement.saved", visit.now())), refusal -> {
                    visit.form().refuse(refusal);
                    return again.get();
                });
    }

    private static Optional<PostHolding> holding(Here here, String written) {
        return id(written).flatMap(id -> here.view().holdings().stream()
                .filter(one -> one.holding().equals(id) && one.post().equals(here.post()))
                .findFirst());
    }

    private static Optional<UUID> id(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            // A mistyped address: it is about nothing.
            throw PageFault.missing();
        }
    }
}
