package se.handslag.web.joint.relative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.relative.OpenRelativeCase;
import se.handslag.planning.joint.relative.OpeningRelativeCases;
import se.handslag.planning.joint.relative.ReadingRelatives;
import se.handslag.planning.joint.relative.Relation;
import se.handslag.planning.joint.relative.SupportGround;
import se.handslag.planning.joint.relative.SupportKind;
import se.handslag.planning.joint.relative.count.CountSupport;
import se.handslag.planning.joint.relative.count.CountedSupport;
import se.handslag.planning.joint.relative.count.CountingSupport;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups;
import se.handslag.planning.joint.relative.group.RelativeGroup;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Relatives (anhöriga): those with a case of their own, the groups, and the form for someone new or for someone who does not say who they are.
 *
 * <p>Fields of a new case: {@code team}, {@code given}, {@code family}, {@code phone}, {@code relation}, {@code matter}, {@code ground}. Of a count:
 * {@code team}, {@code kind}, {@code on}, {@code persons}, {@code ground}.
 */
public final class RelativeListRoutes implements Routes {
    private static final String PATH = "/anhoriga";

    private final Teams teams;

    public RelativeListRoutes(Teams teams) {
        this.teams = teams;
    }

    /** The list. @param relatives those whose files the visitor may read @param counted how much was given this year without names, a line each */
    public record RelativesPage(List<Row> relatives, List<RelativeGroup> groups, List<String> counted) {}

    /** One relative. */
    public record Row(String caseId, String name, boolean isProtected, String coordinator, LocalDate since) {}

    /** A form. @param kinds kinds of support, where they are asked for */
    public record RelativeForm(List<Choice> teams, List<Choice> relations, List<Choice> kinds, List<Choice> grounds) {}

    @Override
    public void addTo(Site site) {
        site.get(PATH, this::list);
        site.get(PATH + "/ny", this::empty);
        site.post(PATH + "/ny", this::open);
        site.get(PATH + "/rakna", this::uncounted);
        site.post(PATH + "/rakna", this::count);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/relative/texts");
    }

    private Reply list(Visit visit) {
        List<Row> rows = visit.use(ReadingRelatives.class).list(visit.actor()).stream()
                .map(file -> new Row(
                        file.id().toString(),
                        CaseNumber.nameInLists(visit, file),
                        file.isProtected(),
                        file.ours().map(Coordinator::name).orElse(""),
                        Dates.day(file.openedAt())))
                .toList();
        List<String> counted = new ArrayList<>();
        for (LoadedTeam team : teams.all()) {
            if (team.manifest().owners().contains(visit.owner())) {
                Map<SupportKind, Integer> year = visit.use(CountingSupport.class)
                        .year(visit.actor(), team.id(), visit.today().getYear());
                year.forEach((kind, persons) -> counted.add(visit.say(
                        "web.relative.counted",
                        team.manifest().name(),
                        visit.say("relative.kind." + kind.code()),
                        persons)));
            }
        }
        return visit.show(
                "joint/relative/list.jte",
                new RelativesPage(rows, visit.use(HoldingRelativeGroups.class).list(visit.actor()), counted));
    }

    private Reply empty(Visit visit) {
        prefill(visit, false);
        return form(visit);
    }

    /** Where there is only one to choose, it is chosen. */
    private void prefill(Visit visit, boolean unnamed) {
        List<Choice> own = RelativeWords.teams(visit, teams);
        if (own.size() == 1) {
            visit.form().prefill("team", own.get(0).value());
        }
        visit.form()
                .prefill("ground", RelativeWords.grounds(visit, unnamed).get(0).value());
        visit.form().prefill("on", visit.today().toString());
    }

    private Reply form(Visit visit) {
        return visit.show(
                "joint/relative/new.jte",
                new RelativeForm(
                        RelativeWords.teams(visit, teams),
                        RelativeWords.relations(visit),
                        List.of(),
                        RelativeWords.grounds(visit, false)));
    }

    private Reply open(Visit visit) {
        Form form = visit.form();
        String given = form.required("given", Sentence.of("relative.cannot.no-name"));
        Optional<Relation> relation = Relation.ofCode(form.text("relation"));
        if (relation.isEmpty()) {
            form.refuse("relation", Sentence.of("web.relative.relation.missing"));
        }
        String matter = form.required("matter", Sentence.of("relative.cannot.no-matter"));
        Optional<SupportGround> ground = ground(form);
        if (form.faulty()) {
            return form(visit);
        }
        return visit.use(OpeningRelativeCases.class)
                .handle(
                        visit.actor(),
                        new OpenRelativeCase(
                                form.text("team"),
                                given,
                                form.text("family"),
                                form.text("phone"),
                                relation.orElseThrow(),
                                matter,
                                ground.orElseThrow()))
                .match(
                        opened -> visit.goTo(
                                "/person/" + opened.caseId() + "/anhorig", Sentence.of("web.relative.opened")),
                        refusal -> {
                            form.refuse(refusal);
                            return form(visit);
                        });
    }

    private static Optional<SupportGround> ground(Form form) {
        Optional<SupportGround> ground = SupportGround.ofCode(form.text("ground"));
        if (ground.isEmpty()) {
            form.refuse("ground", Sentence.of("web.relative.ground.missing"));
        }
        return ground;
    }

    private Reply uncounted(Visit visit) {
        prefill(visit, true);
        visit.form().prefill("persons", "1");
        return countForm(visit);
    }

    private Reply countForm(Visit visit) {
        return visit.show(
                "joint/relative/count.jte",
                new RelativeForm(
                        RelativeWords.teams(visit, teams),
                        List.of(),
                        RelativeWords.kinds(visit, true),
                        RelativeWords.grounds(visit, true)));
    }

    private Reply count(Visit visit) {
        Form form = visit.form();
        Optional<SupportKind> kind = SupportKind.ofCode(form.text("kind"));
        if (kind.isEmpty()) {
            form.refuse("kind", Sentence.of("web.relative.kind.missing"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.relative.on.missing"));
        OptionalInt persons = form.number("persons", 1, CountedSupport.MOST);
        if (persons.isEmpty() && form.fault("persons").isEmpty()) {
            form.refuse("persons", Sentence.of("relative.cannot.wrong-number"));
        }
        Optional<SupportGround> ground = ground(form);
        if (form.faulty()) {
            return countForm(visit);
        }
        return visit.use(CountingSupport.class)
                .handle(
                        visit.actor(),
                        new CountSupport(
                                form.text("team"),
                                kind.orElseThrow(),
                                on.orElseThrow(),
                                persons.orElseThrow(),
                                ground.orElseThrow()))
                .match(counted -> visit.goTo(PATH, Sentence.of("web.relative.was-counted")), refusal -> {
                    form.refuse(refusal);
                    return countForm(visit);
                });
    }
}
