package se.handslag.web.joint.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.FollowUpAgreement;
import se.handslag.planning.joint.agreement.FollowingUpAgreements;
import se.handslag.planning.joint.agreement.RecordingTeamAgreements;
import se.handslag.planning.joint.agreement.tell.AgreementView;
import se.handslag.planning.joint.agreement.tell.ReadingAgreements;
import se.handslag.planning.joint.agreement.tell.TellingParties;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The agreement behind each team: what it says, how its posts are filled, its follow-up, and telling the other parties. */
public final class AgreementRoutes implements Routes {
    private static final String LIST = "/team/avtal";
    private static final String ONE = "/team/{team}/avtal";

    private final Teams teams;
    private final List<Authority> authorities;

    /** @param authorities those that this installation serves, which may be parties */
    public AgreementRoutes(Teams teams, List<Authority> authorities) {
        this.teams = teams;
        this.authorities = List.copyOf(authorities);
    }

    /** A team of the visitor's authority. @param state the agreement in a few words @param kind how the mark looks */
    public record Row(String id, String name, String state, String kind, String until) {}

    /** Every team of the visitor's authority. */
    public record ListPage(List<Row> rows) {}

    /** The form for following up. */
    public record FollowUpPage(String id, String name) {}

    @Override
    public void addTo(Site site) {
        site.administration(
                LIST, "web.team-agreement.title", 62, actor -> actor.may(Mandate.HEAD_OF_SERVICE), this::owed);
        site.get(LIST, this::list);
        site.get(ONE, this::show);
        site.get(ONE + "/nytt", this::form);
        site.post(ONE + "/nytt", this::keep);
        site.get(ONE + "/uppfoljning", this::followUpForm);
        site.post(ONE + "/uppfoljning", this::followUp);
        site.post(ONE + "/beratta", this::tell);
        site.post(ONE + "/besked/{statement}", this::read);
        new PostPages(teams).addTo(site);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/agreement/texts");
    }

    static String address(LoadedTeam team) {
        return "/team/" + team.id() + "/avtal";
    }

    /** The team in the address, if the visitor's authority takes part in it. */
    static LoadedTeam team(Visit visit, Teams teams) {
        return teams.find(visit.path("team"))
                .match(Optional::of, unknown -> Optional.<LoadedTeam>empty())
                .filter(team -> team.manifest().owners().contains(visit.owner()))
                .orElseThrow(PageFault::missing);
    }

    /** What the visitor may read of it; to whoever is lent there is no such page. */
    static AgreementView view(Visit visit, LoadedTeam team) {
        return visit.use(ReadingAgreements.class).read(visit.actor(), team.id()).orElseThrow(PageFault::missing);
    }

    static void onlyTheHead(Visit visit) {
        if (!visit.actor().may(Mandate.HEAD_OF_SERVICE)) {
            throw PageFault.notAllowed(Sentence.of("team-agreement.cannot.not-head-of-service"));
        }
    }

    private Optional<Sentence> owed(Visit visit) {
        long tasks = visit.use(KeepingTasks.class).toDo(visit.actor()).office().stream()
                .filter(task -> task.page().endsWith("/avtal"))
                .count();
        return tasks == 0 ? Optional.empty() : Optional.of(Sentence.of("web.team-agreement.owed", tasks));
    }

    private Reply list(Visit visit) {
        ReadingAgreements reading = visit.use(ReadingAgreements.class);
        return visit.show(
                "joint/agreement/list.jte",
                new ListPage(teams.all().stream()
                        .filter(team -> team.manifest().owners().contains(visit.owner()))
                        .flatMap(team ->
                                reading.brief(visit.actor(), team.id()).map(brief -> row(visit, team, brief)).stream())
                        .toList()));
    }

    private static Row row(Visit visit, LoadedTeam team, ReadingAgreements.Brief brief) {
        String state = brief.agreement().isEmpty() ? "none" : brief.isInForce() ? "in-force" : "not-in-force";
        return new Row(
                team.id().value(),
                team.manifest().name(),
                visit.say("web.team-agreement.state." + state),
                state.equals("in-force") ? "ok" : state.equals("none") ? "" : "warn",
                brief.agreement()
                        .map(one -> one.to()
                                .map(day -> visit.dates().table(day))
                                .orElseGet(() -> visit.say("web.team-agreement.until-further")))
                        .orElse(""));
    }

    private Reply show(Visit visit) {
        LoadedTeam team = team(visit, teams);
        AgreementView view = view(visit, team);
        return visit.show("joint/agreement/agreement.jte", AgreementPage.of(visit, team, view));
    }

    private Reply form(Visit visit) {
        onlyTheHead(visit);
        LoadedTeam team = team(visit, teams);
        return visit.show("joint/agreement/form.jte", AgreementForm.blank(visit, team, authorities));
    }

    private Reply keep(Visit visit) {
        LoadedTeam team = team(visit, teams);
        AgreementForm form = AgreementForm.of(visit, team, authorities);
        return form.command()
                .map(command -> visit.use(RecordingTeamAgreements.class)
                        .handle(visit.actor(), command)
                        .<Reply>match(
                                kept -> visit.goTo(
                                        address(team),
                                        Sentence.of(
                                                "web.team-agreement.kept",
                                                team.manifest().name())),
                                refusal -> {
                                    visit.form().refuse(refusal);
                                    return visit.show("joint/agreement/form.jte", form);
                                }))
                .orElseGet(() -> visit.show("joint/agreement/form.jte", form));
    }

    private Reply followUpForm(Visit visit) {
        onlyTheHead(visit);
        LoadedTeam team = team(visit, teams);
        visit.form().prefill("day", visit.today().toString());
        visit.form().prefill("next", visit.today().plusYears(1).toString());
        return visit.show(
                "joint/agreement/followup.jte",
                new FollowUpPage(team.id().value(), team.manifest().name()));
    }

    private Reply followUp(Visit visit) {
        LoadedTeam team = team(visit, teams);
        Form form = visit.form();
        Optional<LocalDate> day = form.requiredDate("day", Sentence.of("web.team-agreement.day.ask"));
        String conclusion = form.required("conclusion", Sentence.of("team-agreement.follow-up.cannot.empty"));
        Optional<LocalDate> next = form.requiredDate("next", Sentence.of("web.team-agreement.next.ask"));
        if (form.faulty()) {
            return followUpForm(visit);
        }
        return visit.use(FollowingUpAgreements.class)
                .handle(
                        visit.actor(),
                        new FollowUpAgreement(team.id().value(), day.orElseThrow(), conclusion, next.orElseThrow()))
                .match(
                        done -> visit.goTo(address(team), Sentence.of("web.team-agreement.followed-up", done.next())),
                        refusal -> {
                            form.refuse(refusal);
                            return followUpForm(visit);
                        });
    }

    private Reply tell(Visit visit) {
        LoadedTeam team = team(visit, teams);
        return visit.use(TellingParties.class)
                .handle(visit.actor(), team.id().value())
                .match(told -> visit.goTo(address(team), said(told)), refusal -> {
                    visit.form().refuse(refusal);
                    return show(visit);
                });
    }

    /** Who has it, and who is to be told in another way. */
    private static Sentence said(TellingParties.Told told) {
        if (told.unreached().isEmpty()) {
            return Sentence.of("web.team-agreement.told", names(told.reached()));
        } else if (told.reached().isEmpty()) {
            return Sentence.of("web.team-agreement.told.nobody", names(told.unreached()));
        }
        return Sentence.of("web.team-agreement.told.some", names(told.reached()), names(told.unreached()));
    }

    private static String names(List<AgreementParty> parties) {
        return parties.stream().map(AgreementParty::name).collect(Collectors.joining(", "));
    }

    private Reply read(Visit visit) {
        LoadedTeam team = team(visit, teams);
        UUID statement;
        try {
            statement = UUID.fromString(visit.path("statement"));
        } catch (IllegalArgumentException e) {
            // A mistyped address: there is no such statement.
            throw PageFault.missing();
        }
        return visit.use(TellingParties.class)
                .read(visit.actor(), team.id().value(), statement)
                .match(read -> visit.goTo(address(team), Sentence.of("web.team-agreement.read")), refusal -> {
                    throw PageFault.conflict(refusal.sentence());
                });
    }
}
