package se.handslag.web.joint.inform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.PickedSupport;
import se.handslag.planning.joint.inform.PickingSupport;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.planning.joint.inform.StruckInformation;
import se.handslag.planning.joint.inform.SupportSource;
import se.handslag.planning.joint.inform.Understanding;
import se.handslag.planning.joint.inform.WayOfTelling;
import se.handslag.planning.joint.inform.apply.ApplicationOutcome;
import se.handslag.planning.joint.inform.apply.ApplicationStep;
import se.handslag.planning.joint.inform.catalogue.ReadingCatalogue;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.joint.inform.InformationPage.Occasion;
import se.handslag.web.joint.inform.InformationPage.Row;
import se.handslag.web.joint.inform.InformationPage.Shelf;
import se.handslag.web.joint.inform.InformationPage.Step;
import se.handslag.web.joint.inform.InformationPage.Struck;
import se.handslag.web.joint.inform.InformationPage.Told;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/** What the page of information given says, in the reader's language. */
final class InformationWords {
    private static final int LONGEST_HINT = 120;

    private final Visit visit;

    InformationWords(Visit visit) {
        this.visit = visit;
    }

    InformationPage page(CaseFile file, RecordingInformation.Told told) {
        Owner theirs = visit.actor().employer().kind().other().owner();
        List<Told> all = new ArrayList<>();
        told.own().forEach(information -> all.add(own(information, told.steps(information.id()))));
        told.received().forEach(copy -> all.add(received(copy, theirs)));
        all.sort(Comparator.comparing(Told::on).reversed());
        return new InformationPage(
                all,
                told.struck().stream().map(one -> struck(one, told.strikes())).toList(),
                file.isOpen(),
                file.isOpen() ? shelves(file) : List.of(),
                Stream.of(WayOfTelling.values())
                        .map(way -> Choice.of(way.code(), visit.say("information.how." + way.code())))
                        .toList(),
                Stream.of(Understanding.values())
                        .map(one -> Choice.of(one.code(), visit.say("information.understood." + one.code())))
                        .toList(),
                helps(),
                CopyOffer.of(visit, PlanningItems.INFORMATION),
                theirs);
    }

    Occasion occasion(InformationGiven information) {
        return new Occasion(
                information.id().toString(),
                information.on(),
                information.toldInWords(),
                helps(),
                Stream.of(ApplicationOutcome.values())
                        .map(one -> Choice.of(one.code(), visit.say("application.outcome." + one.code())))
                        .toList());
    }

    private List<Choice> helps() {
        return Stream.of(ApplicationHelp.values())
                .map(help -> Choice.of(help.code(), visit.say("information.help." + help.code())))
                .toList();
    }

    /** What can be had today: each authority's catalogue, and what the team itself gives. */
    private List<Shelf> shelves(CaseFile file) {
        List<Shelf> shelves = new ArrayList<>();
        for (ReadingCatalogue.Shelf shelf : visit.use(ReadingCatalogue.class).read(visit.actor())) {
            shelves.add(shelf(
                    shelf.keptBy().name(),
                    shelf.entries().stream()
                            .filter(entry -> entry.holds(visit.today()))
                            .map(entry -> new Choice(
                                    PickedSupport.written(
                                            SupportSource.ENTRY, entry.id().toString()),
                                    entry.about().name(),
                                    cut(entry.about().providerName() + ". "
                                            + entry.about().purpose())))
                            .toList()));
        }
        Optional<LoadedTeam> team = visit.use(PickingSupport.class).team(file.team());
        team.ifPresent(found -> shelves.add(shelf(
                visit.say("web.information.of-the-team", found.manifest().name()),
                found.blueprint().methods().stream()
                        .map(method -> Choice.of(
                                PickedSupport.written(SupportSource.METHOD, method.id()),
                                found.blueprint()
                                        .texts()
                                        .say(method.textKey(), visit.language().getLanguage())))
                        .toList())));
        shelves.removeIf(shelf -> shelf.choices().isEmpty());
        return shelves;
    }

    private Shelf shelf(String name, List<Choice> choices) {
        return new Shelf(
                name,
                choices,
                choices.stream()
                        .anyMatch(choice -> visit.form().has("of", choice.value())
                                || visit.form().has("recommendedOf", choice.value())));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_HINT ? text : text.substring(0, LONGEST_HINT - 1) + "…";
    }

    private Told own(InformationGiven information, List<ApplicationStep> steps) {
        List<Row> rows = new ArrayList<>();
        row(rows, "web.information.why.short", information.telling().why());
        row(
                rows,
                "web.information.how.short",
                information.telling().how().stream()
                        .sorted()
                        .map(way -> visit.say("information.how." + way.code()))
                        .collect(Collectors.joining(", ")));
        if (information.telling().understood() != Understanding.NOT_ASKED) {
            row(
                    rows,
                    "web.information.understood.short",
                    visit.say("information.understood."
                            + information.telling().understood().code()));
        }
        row(rows, "web.information.said.short", information.telling().said());
        row(rows, "web.information.help", help(information.help().code(), information.helpWith()));
        return new Told(
                information.id().toString(),
                information.on(),
                who(information.by()),
                visit.owner(),
                false,
                information.toldInWords(),
                information.recommendedInWords(),
                rows,
                steps.stream().map(this::step).toList());
    }

    private Told received(ReceivedCopy copy, Owner theirs) {
        Map<String, String> content = copy.item().content();
        List<Row> rows = new ArrayList<>();
        row(rows, "web.information.why.short", content.getOrDefault("why", ""));
        if (content.containsKey("understood")) {
            row(
                    rows,
                    "web.information.understood.short",
                    visit.say("information.understood." + content.get("understood")));
        }
        row(rows, "web.information.said.short", content.getOrDefault("said", ""));
        row(
                rows,
                "web.information.help",
                help(
                        content.getOrDefault("help", ApplicationHelp.NOT_NEEDED.code()),
                        content.getOrDefault("help-with", "")));
        return new Told(
                "",
                LocalDate.parse(content.getOrDefault("on", "")),
                who(copy.item().author()),
                theirs,
                true,
                content.getOrDefault("told", ""),
                content.getOrDefault("recommended", ""),
                rows,
                List.of());
    }

    private String help(String code, String with) {
        String help = visit.say("information.help." + code);
        return with.isEmpty() ? help : help + ": " + with;
    }

    private void row(List<Row> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(new Row(visit.say(key), value));
        }
    }

    private Step step(ApplicationStep step) {
        return new Step(
                step.on(),
                step.appliedFor() + ": "
                        + visit.say("application.outcome." + step.outcome().code()) + ". "
                        + visit.say("information.help." + step.help().code()) + ".",
                step.words(),
                step.by().name());
    }

    private static Struck struck(InformationGiven information, List<StruckInformation> strikes) {
        return strikes.stream()
                .filter(strike -> strike.information().equals(information.id()))
                .findFirst()
                .map(strike -> new Struck(
                        information.on(),
                        information.toldInWords(),
                        strike.why(),
                        strike.by().name()))
                .orElseThrow();
    }

    private static String who(Signature by) {
        return by.name() + ", " + by.title();
    }
}
