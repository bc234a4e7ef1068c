package se.handslag.web.joint.block;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.BlockHistory;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.SeeingBlocks;
import se.handslag.core.block.emergency.EmergencyHistory;
import se.handslag.core.block.emergency.ReviewingEmergencies;
import se.handslag.core.block.emergency.TellPerson;
import se.handslag.core.block.lift.LiftBlock;
import se.handslag.core.block.lift.LiftingBlocks;
import se.handslag.core.block.set.SetBlock;
import se.handslag.core.block.set.SettingBlocks;
import se.handslag.core.casework.Sentence;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Mark;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What a person has blocked: seeing it, blocking, lifting, and telling the person of an emergency. Nowhere to be seen where it is not used. */
public final class BlockRoutes implements Routes {
    private static final int ORDER = 82;

    /**
     * @param shut whether the whole file is blocked from the visitor, who then sees no row about the person
     * @param scopes the kinds of block that are used here
     */
    public record NewBlock(
            boolean shut, List<Choice> scopes, List<Choice> units, List<Choice> parts, List<Choice> askedBy) {}

    /** @param units the units that can be let in; none towards other authorities */
    public record Lifting(boolean shut, BlocksPage.Shown block, List<Choice> units) {}

    /** @param opening what the person is told of */
    public record Telling(boolean shut, BlocksPage.Opened opening) {}

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/sparr", this::show);
        site.get("/person/{case}/sparr/ny", this::form);
        site.post("/person/{case}/sparr/ny", this::block);
        site.get("/person/{case}/sparr/{block}/hav", this::liftForm);
        site.post("/person/{case}/sparr/{block}/hav", this::lift);
        site.get("/person/{case}/sparr/nodoppning/{opening}", this::tellForm);
        site.post("/person/{case}/sparr/nodoppning/{opening}", this::tell);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/block/texts");
    }

    @Override
    public PersonLine addTo(PersonLine line, Visit visit) {
        SeeingBlocks.Signs signs = visit.use(SeeingBlocks.class).of(line.caseId());
        PersonLine marked = signs.any() ? line.with(Mark.of(Mark.Kind.WARN, "web.block.mark")) : line;
        return signs.open()
                .map(opening -> marked.with(new PersonLine.Banner(
                        Sentence.of(
                                "web.emergency.banner",
                                opening.until(),
                                Math.max(
                                        1,
                                        Duration.between(visit.now(), opening.until())
                                                .plusSeconds(59)
                                                .toMinutes())),
                        "/person/" + line.caseId() + "/nodoppning/stang",
                        Sentence.of("web.emergency.close"))))
                .orElse(marked);
    }

    @Override
    public List<Panel> panels(Visit visit) {
        SeeingBlocks seeing = visit.use(SeeingBlocks.class);
        SeeingBlocks.Signs signs = seeing.of(visit.caseId());
        if (!signs.any() && !seeing.isUsed()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (signs.any()) {
            lines.add(visit.say("web.block.panel.any"));
        }
        if (!signs.closed().isEmpty()) {
            lines.add(visit.say("web.block.panel.closed", new BlockWords(visit).parts(signs.closed())));
        }
        return List.of(new Panel(
                ORDER,
                Sentence.of("web.block.title"),
                lines,
                Sentence.of("web.block.panel.none"),
                "sparr",
                Sentence.of("web.block.panel.more")));
    }

    private Reply show(Visit visit) {
        SettingBlocks.BlocksHere here = here(visit);
        BlockWords words = new BlockWords(visit);
        BlocksPage page = new BlocksPage(
                here.mode().isOn(),
                here.mode().betweenUnits(),
                here.mode().shared(),
                here.blocks().stream().map(words::of).toList(),
                visit.use(ReviewingEmergencies.class).about(visit.actor(), visit.caseId()).stream()
                        .map(words::of)
                        .toList());
        return visit.show(here.isShut() ? "joint/block/blocksShut.jte" : "joint/block/blocks.jte", page);
    }

    /** @throws PageFault 404 where blocks are not used and nothing was ever blocked */
    private static SettingBlocks.BlocksHere here(Visit visit) {
        return visit.use(SettingBlocks.class)
                .read(visit.actor(), visit.caseId())
                .filter(here -> here.mode().isOn() || !here.blocks().isEmpty())
                .orElseThrow(PageFault::missing);
    }

    private Reply form(Visit visit) {
        SettingBlocks.BlocksHere here = here(visit);
        if (!here.mode().isOn()) {
            throw PageFault.missing();
        }
        BlockWords words = new BlockWords(visit);
        List<Choice> scopes = Stream.of(BlockScope.values())
                .filter(scope -> scope == BlockScope.SHARED
                        ? here.mode().shared()
                        : here.mode().betweenUnits())
                .map(scope -> new Choice(
                        scope.code(),
                        visit.say("block.scope." + scope.code()),
                        visit.say("web.block.scope." + scope.code())))
                .toList();
        if (scopes.size() == 1) {
            visit.form().prefill("scope", scopes.get(0).value());
        }
        visit.form().prefill("unit", visit.actor().unit());
        return visit.show(
                "joint/block/new.jte",
                new NewBlock(
                        here.isShut(),
                        scopes,
                        here.mode().betweenUnits() ? units(here.units()) : List.of(),
                        here.mode().betweenUnits() ? words.choices(Stream.of(RecordPart.values())) : List.of(),
                        Stream.of(AskedBy.values())
                                .map(by -> Choice.of(by.code(), visit.say("block.asked-by." + by.code())))
                                .toList()));
    }

    private static List<Choice> units(List<String> names) {
        return names.stream().map(name -> Choice.of(name, name)).toList();
    }

    private Reply block(Visit visit) {
        Form form = visit.form();
        Optional<BlockScope> scope = BlockScope.ofCode(form.text("scope"));
        Optional<AskedBy> askedBy = AskedBy.ofCode(form.text("askedBy"));
        if (scope.isEmpty()) {
            form.refuse("scope", Sentence.of("web.block.scope.ask"));
        }
        if (askedBy.isEmpty()) {
            form.refuse("askedBy", Sentence.of("web.block.asked-by.ask"));
        }
        if (form.faulty()) {
            return form(visit);
        }
        SetBlock command = new SetBlock(
                visit.caseId(),
                scope.orElseThrow(),
                form.text("unit"),
                parts(form),
                askedBy.orElseThrow(),
                form.text("informed"));
        return visit.use(SettingBlocks.class)
                .handle(visit.actor(), command)
                .match(block -> visit.goTo(home(visit), Sentence.of("web.block.done")), refusal -> {
                    form.refuse(refusal);
                    return form(visit);
                });
    }

    static Set<RecordPart> parts(Form form) {
        Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
        form.all("parts").forEach(code -> RecordPart.ofCode(code).ifPresent(parts::add));
        return parts;
    }

    private static String home(Visit visit) {
        return "/person/" + visit.caseId() + "/sparr";
    }

    private Reply liftForm(Visit visit) {
        UUID id = visit.pathId("block");
        SettingBlocks.BlocksHere here = here(visit);
        BlockHistory history = here.blocks().stream()
                .filter(one -> one.block().id().equals(id))
                .findFirst()
                .orElseThrow(PageFault::missing);
        List<String> others = history.block().scope() == BlockScope.SHARED
                ? List.of()
                : here.units().stream()
                        .filter(unit -> !unit.equals(history.block().unit()))
                        .toList();
        return visit.show(
                "joint/block/lift.jte", new Lifting(here.isShut(), new BlockWords(visit).of(history), units(others)));
    }

    private Reply lift(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> until = form.date("until");
        if (form.faulty()) {
            return liftForm(visit);
        }
        LiftBlock command =
                new LiftBlock(visit.caseId(), visit.pathId("block"), form.text("unit"), until, form.text("how"));
        return visit.use(LiftingBlocks.class)
                .handle(visit.actor(), command)
                .match(lift -> visit.goTo(home(visit), Sentence.of("web.block.lift.done")), refusal -> {
                    form.refuse(refusal);
                    return liftForm(visit);
                });
    }

    private Reply tellForm(Visit visit) {
        UUID id = visit.pathId("opening");
        EmergencyHistory history = visit.use(ReviewingEmergencies.class).about(visit.actor(), visit.caseId()).stream()
                .filter(one -> one.opening().id().equals(id))
                .findFirst()
                .orElseThrow(PageFault::missing);
        visit.form().prefill("on", visit.today().toString());
        return visit.show("joint/block/tell.jte", new Telling(here(visit).isShut(), new BlockWords(visit).of(history)));
    }

    private Reply tell(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.block.tell.on.ask"));
        if (form.faulty() || on.isEmpty()) {
            return tellForm(visit);
        }
        TellPerson command = new TellPerson(visit.caseId(), visit.pathId("opening"), on.get(), form.text("how"));
        return visit.use(ReviewingEmergencies.class)
                .tell(visit.actor(), command)
                .match(told -> visit.goTo(home(visit), Sentence.of("web.block.tell.done")), refusal -> {
                    form.refuse(refusal);
                    return tellForm(visit);
                });
    }
}
