package se.handslag.web.joint.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.casework.Mandate;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.staffing.Post;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.GroupDuty;
import se.handslag.planning.joint.agreement.ManagementGroup;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.UndertakenPost;
import se.handslag.planning.joint.agreement.post.GapPart;
import se.handslag.planning.joint.agreement.post.PostHolding;
import se.handslag.planning.joint.agreement.tell.AgreementView;
import se.handslag.planning.joint.agreement.tell.AgreementView.OtherParty;
import se.handslag.web.shell.Visit;

/**
 * What the page of one team's agreement shows.
 *
 * @param id the team
 * @param name its name
 * @param isHead whether the visitor may change it
 * @param agreement what the exemplar says; empty if there is none
 * @param warnings what is not as it should be, in whole sentences
 * @param posts what has been undertaken, and how it is filled
 * @param lacking professions that the model asks for and nobody has undertaken
 * @param gaps where one's own posts are not filled now or later, in words
 * @param toTell whether there is something that the other parties do not know
 * @param told when they were last told; empty if never
 * @param others what the other parties have told
 * @param asks what the team's model asks for of staffing and availability
 * @param followUps how the agreement was followed up
 */
public record AgreementPage(
        String id,
        String name,
        boolean isHead,
        Optional<Told> agreement,
        List<String> warnings,
        List<PostRow> posts,
        List<String> lacking,
        List<GapRow> gaps,
        boolean toTell,
        String told,
        List<Other> others,
        Asked asks,
        List<FollowedUp> followUps) {

    /** What the exemplar says. */
    public record Told(
            String reference,
            String parties,
            String from,
            String to,
            String followUpBy,
            Group steering,
            Group operative,
            String terms,
            int versions) {}

    /** A group with its members and duties. */
    public record Group(String name, List<String> members, List<String> duties) {}

    /**
     * A post of one party.
     *
     * @param link where it is written about; empty for the other parties' posts and for whoever may not
     * @param state how it is filled today, in words
     * @param kind how the mark looks
     * @param holders who holds it, of one's own posts
     */
    public record PostRow(
            String post,
            String competence,
            String party,
            boolean isOwn,
            String link,
            String percent,
            String state,
            String kind,
            List<String> holders) {}

    /** Days on which a post is not filled. @param plan what is done; empty where there is no plan */
    public record GapRow(String post, String days, String missing, String plan, String talked) {}

    /** Another party. @param statement what can be marked as read; empty if nothing */
    public record Other(String name, String asked, String told, List<GapRow> gaps, String statement, boolean isRead) {}

    /** What the model asks for. */
    public record Asked(List<String> posts, List<String> availability, List<String> offices) {}

    /** A follow-up. */
    public record FollowedUp(String day, String by, String conclusion) {}

    static AgreementPage of(Visit visit, LoadedTeam team, AgreementView view) {
        return new Making(visit, team, view).page();
    }

    /** The page while it is put together. */
    private record Making(Visit visit, LoadedTeam team, AgreementView view) {
        AgreementPage page() {
            boolean isHead = visit.actor().may(Mandate.HEAD_OF_SERVICE);
            return new AgreementPage(
                    team.id().value(),
                    team.manifest().name(),
                    isHead,
                    view.agreement().map(this::told),
                    view.agreement().map(this::warnings).orElseGet(List::of),
                    view.agreement()
                            .map(one -> one.posts().stream()
                                    .map(post -> row(one, post, isHead))
                                    .toList())
                            .orElseGet(List::of),
                    view.agreement().map(this::lacking).orElseGet(List::of),
                    ownGaps(),
                    isHead && view.isInForce() && view.telling().isNews(),
                    view.told().map(one -> visit.moment(one.told().at())).orElse(""),
                    view.others().stream().map(this::other).toList(),
                    asked(),
                    view.followUps().stream()
                            .map(one -> new FollowedUp(
                                    visit.dates().table(one.day()),
                                    one.written().name(),
                                    one.conclusion()))
                            .toList());
        }

        private Told told(TeamAgreement one) {
            return new Told(
                    one.reference(),
                    one.parties().stream().map(AgreementParty::name).collect(Collectors.joining(", ")),
                    visit.date(one.from()),
                    one.to().map(visit::date).orElseGet(() -> visit.say("web.team-agreement.until-further")),
                    view.followUpBy().map(visit::date).orElse(""),
                    group(one.steering()),
                    group(one.operative()),
                    visit.say(
                            "web.team-agreement.terms.are",
                            one.terms().longLeaveDays(),
                            one.terms().tellDaysBefore(),
                            one.terms().renewDaysBefore()),
                    view.versions().size());
        }

        private Group group(ManagementGroup group) {
            return new Group(
                    group.name(),
                    group.members().lines().filter(line -> !line.isBlank()).toList(),
                    Arrays.stream(GroupDuty.values())
                            .filter(group.duties()::contains)
                            .map(this::duty)
                            .toList());
        }

        private String duty(GroupDuty duty) {
            return visit.say("team-agreement.duty." + duty.code());
        }

        private List<String> warnings(TeamAgreement one) {
            List<String> warnings = new ArrayList<>();
            LocalDate today = visit.today();
            if (!view.isInForce()) {
                warnings.add(visit.say("web.team-agreement.warn.not-in-force"));
            }
            one.to()
                    .filter(day -> view.isInForce() && view.isToBeRenewed(today))
                    .ifPresent(day -> warnings.add(visit.say("web.team-agreement.warn.ends", day)));
            view.followUpBy()
                    .filter(day -> day.isBefore(today))
                    .ifPresent(day -> warnings.add(visit.say("web.team-agreement.warn.follow-up", day)));
            int unplanned = view.isInForce() ? view.telling().unplanned(today).size() : 0;
            if (unplanned > 0) {
                warnings.add(visit.say("web.team-agreement.warn.unplanned", unplanned));
            }
            one.nobodys().forEach(duty -> warnings.add(visit.say("web.team-agreement.warn.duty", duty(duty))));
            view.others().stream()
                    .filter(other -> other.exemplar()
                            .filter(theirs -> !theirs.saysTheSameAs(one))
                            .isPresent())
                    .forEach(other -> warnings.add(visit.say(
                            "web.team-agreement.warn.differs", other.party().name())));
            return List.copyOf(warnings);
        }

        private PostRow row(TeamAgreement one, UndertakenPost post, boolean isHead) {
            boolean isOwn = post.party().equals(visit.actor().employer());
            String party = one.parties().stream()
                    .filter(each -> each.id().equals(post.party()))
                    .map(AgreementParty::name)
                    .findFirst()
                    .orElse(post.party().toString());
            int missing =
                    isOwn ? view.occupancy().on(post.post(), visit.today()).missing() : missing(post);
            return new PostRow(
                    words(post.post()),
                    post.competence().equals(words(post.post())) ? "" : post.competence(),
                    party,
                    isOwn,
                    isOwn && isHead ? AgreementRoutes.address(team) + "/tjanst/" + post.post() : "",
                    visit.say("web.team-agreement.percent", post.percent()),
                    missing < 0
                            ? visit.say("web.team-agreement.filled.untold")
                            : missing == 0
                                    ? visit.say("web.team-agreement.filled")
                                    : visit.say("web.team-agreement.missing", missing),
                    missing < 0 ? "" : missing == 0 ? "ok" : "warn",
                    isOwn ? holders(post.post()) : List.of());
        }

        /** How much of another party's post is missing today by what it has told; below zero if it has told nothing. */
        private int missing(UndertakenPost post) {
            return view.others().stream()
                    .filter(other -> other.party().id().equals(post.party()))
                    .flatMap(other -> other.told().stream())
                    .map(told -> told.gaps().stream()
                            .filter(part -> part.post().equals(post.post()) && part.holds(visit.today()))
                            .mapToInt(GapPart::missing)
                            .sum())
                    .findFirst()
                    .orElse(-1);
        }

        private List<String> holders(String post) {
            return view.holdings().stream()
                    .filter(one -> one.post().equals(post) && one.isOn(visit.today()))
                    .map(this::holder)
                    .toList();
        }

        private String holder(PostHolding one) {
            boolean isAway = view.leaves().stream()
                    .anyMatch(leave -> leave.holding().equals(one.holding()) && leave.isOn(visit.today()));
            return visit.say(
                    isAway ? "web.team-agreement.holder.away" : "web.team-agreement.holder",
                    one.holder(),
                    one.percent());
        }

        private List<String> lacking(TeamAgreement one) {
            return team.blueprint().staffing().posts().stream()
                    .filter(post -> !post.wished())
                    .filter(post -> undertaken(one, post) < post.percent().orElse(1))
                    .map(post -> post.percent().isPresent()
                            ? visit.say(
                                    "web.team-agreement.lacking.of",
                                    words(post.id()),
                                    undertaken(one, post),
                                    post.percent().getAsInt())
                            : words(post.id()))
                    .toList();
        }

        private static int undertaken(TeamAgreement one, Post post) {
            return one.posts().stream()
                    .filter(each -> each.post().equals(post.id()))
                    .mapToInt(UndertakenPost::percent)
                    .sum();
        }

        private List<GapRow> ownGaps() {
            return view.occupancy().posts().stream()
                    .flatMap(post -> view.occupancy().gaps(post).stream())
                    .filter(gap -> !gap.isOver(visit.today()))
                    .flatMap(gap -> gap.parts().stream())
                    .filter(part -> part.to().filter(visit.today()::isAfter).isEmpty())
                    .map(this::gap)
                    .toList();
        }

        private GapRow gap(GapPart part) {
            return new GapRow(
                    words(part.post()),
                    part.to()
                            .map(last -> visit.say("web.team-agreement.days", part.from(), last))
                            .orElseGet(() -> visit.say("web.team-agreement.days.open", part.from())),
                    visit.say(
                            "web.team-agreement.missing.why",
                            part.missing(),
                            visit.say("team-post.cause." + part.cause().code())),
                    part.plan().map(GapPart.Continuity::words).orElse(""),
                    part.plan()
                            .flatMap(GapPart.Continuity::talkedOn)
                            .map(day -> visit.say("web.team-agreement.talked", day))
                            .orElse(""));
        }

        private Other other(OtherParty other) {
            return new Other(
                    other.party().name(),
                    other.isReached() ? "" : visit.say("web.team-agreement.other.unreached"),
                    other.told()
                            .map(one -> visit.say(
                                    "web.team-agreement.other.told", one.told().at()))
                            .orElseGet(() -> visit.say("web.team-agreement.other.untold")),
                    other.told().stream()
                            .flatMap(one -> one.gaps().stream())
                            .filter(part ->
                                    part.to().filter(visit.today()::isAfter).isEmpty())
                            .map(this::gap)
                            .toList(),
                    other.told().map(one -> one.id().toString()).orElse(""),
                    other.isRead());
        }

        private Asked asked() {
            var staffing = team.blueprint().staffing();
            return new Asked(
                    staffing.posts().stream().map(this::asked).toList(),
                    Arrays.stream(Availability.values())
                            .filter(staffing.availability()::contains)
                            .map(when -> visit.say("web.team-agreement.available." + when.code()))
                            .toList(),
                    staffing.offices().stream()
                            .map(office -> words(office.textKey(), "") + " " + office.telephone())
                            .toList());
        }

        private String asked(Post post) {
            String whose =
                    visit.say("web.team-agreement.whose." + post.employedBy().code());
            String words = post.percent().isPresent()
                    ? visit.say(
                            "web.team-agreement.asks.of",
                            words(post.id()),
                            whose,
                            post.percent().getAsInt())
                    : visit.say("web.team-agreement.asks", words(post.id()), whose);
            return post.wished() ? visit.say("web.team-agreement.asks.wished", words) : words;
        }

        private String words(String post) {
            return words("post.", post);
        }

        private String words(String key, String rest) {
            return team.blueprint().texts().say(key + rest, visit.language().getLanguage());
        }
    }
}
