package se.handslag.web.joint.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.coordinate.ExplainCaseload;
import se.handslag.planning.joint.coordinate.ExplainingCaseload;
import se.handslag.planning.joint.coordinate.Holder;
import se.handslag.planning.joint.coordinate.ReadingTeam;
import se.handslag.planning.joint.coordinate.SetAbsence;
import se.handslag.planning.joint.coordinate.SettingAbsence;
import se.handslag.web.joint.caseload.TeamPage.Away;
import se.handslag.web.joint.caseload.TeamPage.Case;
import se.handslag.web.joint.caseload.TeamPage.Load;
import se.handslag.web.joint.caseload.TeamPage.Over;
import se.handslag.web.joint.caseload.TeamPage.Row;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Persons for each coordinator, who is away and who covers; the head of service settles it on the same page. */
public final class TeamRoutes implements Routes {
    static final String PATH = "/team";

    private final Teams teams;

    public TeamRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.administration(PATH, "web.caseload.title", 60, actor -> actor.may(Mandate.HEAD_OF_SERVICE), this::owed);
        site.get(PATH, this::show);
        site.post(PATH + "/franvaro", this::away);
        site.post(PATH + "/franvaro/{absence}/slut", this::back);
        site.post(PATH + "/skal", this::explain);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/caseload/texts");
    }

    private Optional<Sentence> owed(Visit visit) {
        long over = visit.use(ReadingTeam.class).unexplained(visit.actor());
        return over == 0 ? Optional.empty() : Optional.of(Sentence.of("office.task.caseload-over", over));
    }

    private static ReadingTeam.TeamView read(Visit visit) {
        return visit.use(ReadingTeam.class).read(visit.actor());
    }

    private Reply show(Visit visit) {
        ReadingTeam.TeamView view = read(visit);
        Map<CaseId, String> names = names(visit, view);
        boolean isHead = isHead(visit);
        visit.form().prefill("from", visit.today().toString());
        return visit.show(
                "joint/caseload/team.jte",
                new TeamPage(
                        view.holders().stream()
                                .map(holder -> row(visit, holder, names, isHead))
                                .toList(),
                        view.nobodys().stream().map(id -> one(id, names, false)).toList(),
                        isHead,
                        staff(visit, view)));
    }

    private static boolean isHead(Visit visit) {
        return visit.actor().may(Mandate.HEAD_OF_SERVICE);
    }

    /** What the visitor may call the persons of the cases that they may open. */
    private static Map<CaseId, String> names(Visit visit, ReadingTeam.TeamView view) {
        Map<CaseId, String> names = new HashMap<>();
        view.opened().forEach(file -> names.put(file.id(), CaseNumber.nameInLists(visit, file)));
        return names;
    }

    private static Case one(CaseId id, Map<CaseId, String> names, boolean shared) {
        return new Case(id.toString(), names.getOrDefault(id, CaseNumber.end(id)), shared, names.containsKey(id));
    }

    private Row row(Visit visit, Holder holder, Map<CaseId, String> names, boolean isHead) {
        return new Row(
                holder.staff().value(),
                holder.shown(),
                holder.loads().stream().map(load -> load(visit, holder, load)).toList(),
                holder.loads().stream()
                        .filter(load -> isHead && load.isUnexplained())
                        .map(load ->
                                new Over(load.team().value(), holder.staff().value()))
                        .toList(),
                Stream.concat(
                                holder.cases().stream().map(id -> one(id, names, false)),
                                holder.shared().stream().map(id -> one(id, names, true)))
                        .toList(),
                isHead ? holder.protectedAmong() : 0,
                holder.absences().stream()
                        .map(absence -> new Away(
                                absence.id().toString(),
                                absence.from(),
                                absence.to(),
                                absence.coverShown(),
                                absence.isOn(visit.today())))
                        .toList());
    }

    /** Which team it is in is said only of someone who is in several. */
    private Load load(Visit visit, Holder holder, Holder.Load load) {
        String words = load.most() > 0
                ? visit.say("web.caseload.of", load.persons(), load.most())
                : visit.say("web.caseload.persons", load.persons());
        return new Load(
                holder.loads().size() > 1 ? name(load.team()) + ": " + words : words,
                load.isOver(),
                load.reason()
                        .filter(said -> load.isOver())
                        .map(said -> said.reason())
                        .orElse(""));
    }

    private String name(TeamId team) {
        return teams.find(team).match(found -> found.manifest().name(), unknown -> team.value());
    }

    /** Everyone who has something, is away or covers. */
    private static List<Choice> staff(Visit visit, ReadingTeam.TeamView view) {
        List<Choice> staff = new ArrayList<>();
        view.holders()
                .forEach(holder -> staff.add(new Choice(
                        holder.staff().value(),
                        holder.shown(),
                        visit.say(
                                "web.caseload.has",
                                holder.cases().size() + holder.shared().size()))));
        return staff;
    }

    private Reply away(Visit visit) {
        Form form = visit.form();
        List<Choice> staff = staff(visit, read(visit));
        Chosen away = Chosen.of(form, "staff", staff);
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.caseload.from.missing"));
        Optional<LocalDate> to = form.requiredDate("to", Sentence.of("web.caseload.to.missing"));
        Chosen cover = Chosen.of(form, "cover", staff);
        if (form.faulty()) {
            return show(visit);
        }
        return visit.use(SettingAbsence.class)
                .handle(
                        visit.actor(),
                        new SetAbsence(
                                away.staff(),
                                away.shown(),
                                from.orElseThrow(),
                                to.orElseThrow(),
                                cover.staff(),
                                cover.shown()))
                .match(
                        absence -> visit.goTo(
                                PATH,
                                Sentence.of(
                                        "web.caseload.away.done",
                                        absence.coverShown(),
                                        absence.shown(),
                                        absence.from(),
                                        absence.to())),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit);
                        });
    }

    private Reply back(Visit visit) {
        UUID id = visit.pathId("absence");
        return visit.use(SettingAbsence.class)
                .end(visit.actor(), id)
                .match(absence -> visit.goTo(PATH, Sentence.of("web.caseload.back.done", absence.shown())), refusal -> {
                    throw PageFault.conflict(refusal.sentence());
                });
    }

    private Reply explain(Visit visit) {
        Form form = visit.form();
        TeamId team;
        StaffId staff;
        try {
            team = new TeamId(form.text("team"));
            staff = new StaffId(form.text("staff"));
        } catch (IllegalArgumentException e) {
            throw PageFault.missing();
        }
        return visit.use(ExplainingCaseload.class)
                .handle(visit.actor(), new ExplainCaseload(team, staff, form.text("reason")))
                .match(persons -> visit.goTo(PATH, Sentence.of("web.caseload.explained")), refusal -> {
                    form.refuse(refusal);
                    return show(visit);
                });
    }
}
