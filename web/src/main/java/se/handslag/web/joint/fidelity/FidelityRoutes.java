package se.handslag.web.joint.fidelity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.platform.Teams;
import se.handslag.reporting.fidelity.FidelityItem;
import se.handslag.reporting.fidelity.FidelityScale;
import se.handslag.reporting.fidelity.Measure;
import se.handslag.reporting.joint.fidelity.AssessFidelity;
import se.handslag.reporting.joint.fidelity.AssessFidelity.Judged;
import se.handslag.reporting.joint.fidelity.AssessingFidelity;
import se.handslag.reporting.joint.fidelity.Counted;
import se.handslag.reporting.joint.fidelity.FidelityAssessment;
import se.handslag.reporting.joint.fidelity.ItemFound;
import se.handslag.reporting.joint.fidelity.Origin;
import se.handslag.reporting.joint.fidelity.ReadingFidelity;
import se.handslag.reporting.joint.fidelity.ReadingFidelity.TeamFidelity;
import se.handslag.web.joint.fidelity.FidelityPage.ScaleView;
import se.handslag.web.joint.fidelity.FidelityPage.TeamList;
import se.handslag.web.joint.fidelity.FidelityPage.TeamName;
import se.handslag.web.joint.fidelity.FidelityPage.TeamView;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * How true a team is to its model (programtrohet).
 *
 * <p>Fields of the form: {@code points.<item>} and {@code evidence.<item>} for each item, and {@code corrects}.
 */
public final class FidelityRoutes implements Routes {
    private static final String PATH = "/programtrohet";
    private static final String SCALE = PATH + "/{team}/{scale}";

    private final Teams teams;

    public FidelityRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.get(PATH, this::list);
        site.get(PATH + "/{team}", this::team);
        site.get(SCALE, this::scale);
        site.get(SCALE + "/siffror.csv", this::csv);
        site.get(SCALE + "/ny", this::form);
        site.post(SCALE, this::assess);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/fidelity/texts");
    }

    private Reply list(Visit visit) {
        return visit.show(
                "joint/fidelity/teams.jte",
                new TeamList(teams.all().stream()
                        .map(team ->
                                new TeamName(team.id().value(), team.manifest().name()))
                        .toList()));
    }

    private Reply team(Visit visit) {
        TeamFidelity found = found(visit);
        FidelityWords words = new FidelityWords(visit);
        return visit.show(
                "joint/fidelity/team.jte",
                new TeamView(
                        visit.path("team"),
                        name(visit),
                        words.counted(found),
                        visit.use(ReadingFidelity.class).scales().stream()
                                .map(scale -> words.row(scale, found))
                                .toList()));
    }

    private Reply scale(Visit visit) {
        FidelityScale scale = scaleOf(visit);
        List<FidelityAssessment> all = found(visit).by(scale);
        FidelityWords words = new FidelityWords(visit);
        return visit.show(
                "joint/fidelity/scale.jte",
                new ScaleView(
                        visit.path("team"),
                        name(visit),
                        scale.id(),
                        scale.name(),
                        scale.edition(),
                        scale.manual(),
                        visit.actor().may(Mandate.HEAD_OF_SERVICE),
                        words.chart(scale, all),
                        words.dates(scale, all),
                        words.groups(scale, all),
                        all.stream()
                                .findFirst()
                                .map(latest -> latest.id().toString())
                                .orElse("")));
    }

    private Reply csv(Visit visit) {
        FidelityScale scale = scaleOf(visit);
        return visit.download(
                FidelityWords.csv(scale, found(visit).by(scale)),
                CsvPrinter.MEDIA_TYPE,
                visit.path("team") + "-" + scale.id() + ".csv");
    }

    private Reply form(Visit visit) {
        FidelityScale scale = scaleOf(visit);
        TeamFidelity found = found(visit);
        Optional<FidelityAssessment> corrected = visit.query("rattar").map(id -> corrected(found, scale, id));
        corrected.ifPresent(one -> one.items().forEach(item -> prefill(visit.form(), item)));
        return form(visit, scale, found, corrected);
    }

    private static FidelityAssessment corrected(TeamFidelity found, FidelityScale scale, String id) {
        return Form.readId(id)
                .flatMap(found::find)
                .filter(one -> one.scale().equals(scale.id()))
                .orElseThrow(PageFault::missing);
    }

    private static void prefill(Form form, ItemFound item) {
        if (item.origin() == Origin.JUDGED) {
            form.prefill("points." + item.item(), String.valueOf(item.points().orElseThrow()));
        }
        form.prefill("evidence." + item.item(), item.evidence());
    }

    private Reply form(Visit visit, FidelityScale scale, TeamFidelity found, Optional<FidelityAssessment> corrected) {
        FidelityWords words = new FidelityWords(visit);
        Map<Measure, Counted> counted = corrected
                .map(one -> one.items().stream()
                        .flatMap(item -> item.counted().stream())
                        .collect(Collectors.toMap(Counted::measure, each -> each)))
                .orElse(found.counted());
        return visit.show(
                "joint/fidelity/form.jte",
                new FidelityPage.Form(
                        visit.path("team"),
                        name(visit),
                        scale.id(),
                        scale.name(),
                        visit.say("fidelity.rights." + scale.rights().code()),
                        scale.manual(),
                        corrected.map(one -> one.id().toString()).orElse(""),
                        words.fields(scale, counted),
                        words.points()));
    }

    private Reply assess(Visit visit) {
        Form form = visit.form();
        FidelityScale scale = scaleOf(visit);
        TeamFidelity found = found(visit);
        Optional<FidelityAssessment> corrected =
                Optional.of(form.text("corrects")).filter(id -> !id.isEmpty()).map(id -> corrected(found, scale, id));
        Map<String, Judged> judged = new HashMap<>();
        for (FidelityItem item : scale.items()) {
            OptionalInt points =
                    form.number("points." + item.id(), FidelityScale.LEAST_POINTS, FidelityScale.MOST_POINTS);
            String evidence = form.text("evidence." + item.id());
            if (points.isPresent() || !evidence.isEmpty()) {
                judged.put(item.id(), new Judged(points, evidence));
            }
        }
        if (form.faulty()) {
            return form(visit, scale, found, corrected);
        }
        Optional<UUID> corrects = corrected.map(FidelityAssessment::id);
        return visit.use(AssessingFidelity.class)
                .handle(visit.actor(), new AssessFidelity(visit.path("team"), scale.id(), judged, corrects))
                .match(
                        done -> visit.goTo(
                                PATH + "/" + visit.path("team") + "/" + scale.id(), Sentence.of("web.fidelity.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return form(visit, scale, found, corrected);
                        });
    }

    private static TeamFidelity found(Visit visit) {
        return visit.use(ReadingFidelity.class)
                .of(visit.actor(), visit.path("team"))
                .orElseThrow(PageFault::missing);
    }

    private static FidelityScale scaleOf(Visit visit) {
        return visit.use(ReadingFidelity.class).scale(visit.path("scale")).orElseThrow(PageFault::missing);
    }

    private String name(Visit visit) {
        return teams.find(visit.path("team")).orElseThrow().manifest().name();
    }
}
