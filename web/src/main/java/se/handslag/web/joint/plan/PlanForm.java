package se.handslag.web.joint.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.GoalView;
import se.handslag.planning.joint.goal.MoveReason;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Visit;

/**
 * The form in which a plan is written: goals are numbered from 1, and so are the steps of each.
 *
 * <p>Fields: {@code seen}, {@code aim}, {@code section.<id>} with {@code .said}, {@code goal.<n>.words} with {@code .id}, {@code .said},
 * {@code .how}, {@code .helpers}, {@code .without-step}, {@code .target} and {@code .next} with {@code .from} and {@code .moved}, {@code
 * .goal-view} with {@code .words} and {@code .on}, {@code .status} and {@code .programme.<id>}, {@code goal.<n>.step.<m>} with {@code .id},
 * {@code .done}, {@code .by}, {@code .who} and {@code .day}, {@code participation}, {@code view} with {@code .words} and {@code .on}.
 */
final class PlanForm {
    private static final String YES = "yes";

    private final Form form;
    private final String today;
    private final Clock now;
    private final List<PlanSection> sections;
    private final List<String> programme;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * A goal on the form.
     *
     * @param number from 1
     * @param id the goal's id; also a goal that has not been saved has one
     * @param steps the ids of its steps, in order
     */
    record Block(int number, String id, List<String> steps) {
        String name() {
            return "goal." + number;
        }
    }

    PlanForm(Visit visit, List<PlanSection> sections, List<String> programme) {
        this.form = visit.form();
        this.today = visit.today().toString();
        this.now = Clock.fixed(visit.now(), ZoneOffset.UTC);
        this.sections = sections;
        this.programme = programme;
    }

    /** Fills the form in from a plan. */
    PlanForm fill(PlanContent content, Revision seen) {
        form.prefill("seen", seen.toString());
        write(content).forEach(form::prefill);
        form.prefill("view.on", today);
        readBlocks();
        return this;
    }

    /** Everything in a plan by the name of its field, the person's view left out: it is asked anew for each version. */
    static Map<String, String> write(PlanContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("aim", content.aim());
        for (PlanSectionText section : content.sections()) {
            fields.put("section." + section.section(), section.text());
            fields.put(
                    "section." + section.section() + ".said", section.saidBy().code());
        }
        int number = 0;
        for (Goal goal : content.goals()) {
            number++;
            String name = "goal." + number;
            fields.put(name + ".id", goal.id().toString());
            fields.put(name + ".words", goal.words());
            fields.put(name + ".said", goal.saidBy().code());
            fields.put(name + ".how", goal.how());
            fields.put(name + ".helpers", goal.helpers());
            fields.put(name + ".without-step", goal.withoutStep());
            write(fields, name + ".target", goal.target());
            write(fields, name + ".next", goal.review());
            fields.put(name + ".status", goal.status().code());
            goal.programmeGoals().forEach(id -> fields.put(name + ".programme." + id, YES));
            int step = 0;
            for (SubGoal subGoal : goal.subGoals()) {
                step++;
                fields.put(name + ".step." + step, subGoal.text());
                fields.put(name + ".step." + step + ".id", subGoal.id().toString());
                if (subGoal.done()) {
                    fields.put(name + ".step." + step + ".done", YES);
                }
                fields.put(
                        name + ".step." + step + ".by",
                        subGoal.actor().map(StepActor::code).orElse(""));
                fields.put(name + ".step." + step + ".who", subGoal.who());
                fields.put(
                        name + ".step." + step + ".day",
                        subGoal.day().map(LocalDate::toString).orElse(""));
            }
        }
        fields.put("participation", content.participation());
        return fields;
    }

    private static void write(Map<String, String> fields, String name, Optional<Window> days) {
        fields.put(name, days.map(window -> window.to().toString()).orElse(""));
        fields.put(
                name + ".from",
                days.filter(window -> !window.isOneDay())
                        .map(window -> window.from().toString())
                        .orElse(""));
    }

    /** What was answered now about the goals, by the names of its fields: why days are moved, and what the person thinks. */
    static Map<String, String> writeAnswers(PlanContent written, PlanContent whole) {
        Map<String, String> fields = new LinkedHashMap<>();
        int number = 0;
        for (Goal goal : whole.goals()) {
            number++;
            String name = "goal." + number;
            written.goal(goal.id()).ifPresent(said -> {
                said.target().flatMap(Window::moved).ifPresent(why -> fields.put(name + ".target.moved", why.code()));
                said.review().flatMap(Window::moved).ifPresent(why -> fields.put(name + ".next.moved", why.code()));
                said.view().map(GoalView::said).ifPresent(view -> {
                    fields.put(name + ".goal-view", view.answer().code());
                    fields.put(name + ".goal-view.words", view.ownWords());
                    fields.put(name + ".goal-view.on", view.on().toString());
                });
            });
        }
        return fields;
    }

    /** The person's view by the names of its fields. */
    static Map<String, String> write(PersonsView view) {
        return Map.of(
                "view", view.answer().code(),
                "view.words", view.ownWords(),
                "view.on", view.on().toString());
    }

    /** Finds the goals that were sent; one without an id gets a new one, which it then keeps. */
    PlanForm readBlocks() {
        blocks.clear();
        for (int number = 1; !form.all("goal." + number + ".words").isEmpty(); number++) {
            addBlock(number);
        }
        return this;
    }

    private Block addBlock(int number) {
        String name = "goal." + number;
        List<String> steps = new ArrayList<>();
        for (int step = 1; !form.all(name + ".step." + step).isEmpty(); step++) {
            String id = id(name + ".step." + step + ".id", SubGoalId.next(now).toString());
            steps.add(id);
            names.put("step." + id, name + ".step." + step);
        }
        Block block = new Block(number, id(name + ".id", GoalId.next(now).toString()), List.copyOf(steps));
        names.put("goal." + block.id(), name);
        form.prefill(name + ".goal-view.on", today);
        blocks.add(block);
        return block;
    }

    /** The id in the field, or a new one when there is none that can be read. */
    private String id(String field, String fresh) {
        String sent = form.text(field);
        try {
            return sent.isEmpty() ? fresh : GoalId.parse(sent).toString();
        } catch (IllegalArgumentException e) {
            // Not an id of ours: what was written under it is kept as something new.
            return fresh;
        }
    }

    /** One more empty goal at the end. */
    PlanForm withAnotherGoal() {
        int number = blocks.size() + 1;
        form.prefill("goal." + number + ".words", "");
        form.prefill("goal." + number + ".said", SaidBy.PERSON.code());
        addBlock(number);
        return this;
    }

    /** One more empty step under this goal. */
    PlanForm withAnotherStep(int number) {
        blocks.stream().filter(block -> block.number() == number).findFirst().ifPresent(block -> {
            form.prefill(block.name() + ".step." + (block.steps().size() + 1), "");
            readBlocks();
        });
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Revision seen() {
        return form.revision("seen");
    }

    /** What the form says. A field that cannot be read is a fault of the form, and is then left empty here. */
    PlanContent read(PlanContent before) {
        List<PlanSectionText> texts = new ArrayList<>();
        for (PlanSection section : sections) {
            if (!form.all("section." + section.id()).isEmpty()) {
                texts.add(new PlanSectionText(
                        section.id(), form.text("section." + section.id()), said("section." + section.id() + ".said")));
            }
        }
        List<Goal> goals = new ArrayList<>();
        for (Block block : blocks) {
            if (before.goal(GoalId.parse(block.id())).isPresent() || isWritten(block)) {
                if (form.text(block.name() + ".words").isEmpty()) {
                    form.refuse(block.name() + ".words", Sentence.of("plan.save.cannot.goal-without-words"));
                }
                goals.add(goal(block));
            }
        }
        return new PlanContent(
                form.text("aim"), texts, goals, form.text("participation"), answer("view", "view.words", "view.on"));
    }

    /** Whether anything has been written in a goal that has not been saved; an empty block is left out. */
    private boolean isWritten(Block block) {
        return Stream.concat(
                        Stream.of(".words", ".how", ".helpers", ".next", ".target", ".without-step"),
                        IntStream.rangeClosed(1, block.steps().size()).mapToObj(step -> ".step." + step))
                .anyMatch(part -> !form.text(block.name() + part).isEmpty());
    }

    private Goal goal(Block block) {
        String name = block.name();
        List<SubGoal> steps = new ArrayList<>();
        for (int step = 1; step <= block.steps().size(); step++) {
            String field = name + ".step." + step;
            boolean known = !form.text(field + ".id").isEmpty();
            if (known || !form.text(field).isEmpty()) {
                steps.add(new SubGoal(
                        SubGoalId.parse(block.steps().get(step - 1)),
                        form.text(field),
                        form.ticked(field + ".done"),
                        StepActor.ofCode(form.text(field + ".by")),
                        form.text(field + ".who"),
                        form.date(field + ".day")));
            }
        }
        Set<String> belongsTo = new HashSet<>();
        programme.stream().filter(id -> form.ticked(name + ".programme." + id)).forEach(belongsTo::add);
        return new Goal(
                GoalId.parse(block.id()),
                form.text(name + ".words"),
                said(name + ".said"),
                form.text(name + ".how"),
                form.text(name + ".helpers"),
                steps,
                form.text(name + ".without-step"),
                belongsTo,
                window(name + ".target"),
                window(name + ".next"),
                GoalStatus.ofCode(form.text(name + ".status")).orElse(GoalStatus.ONGOING),
                answer(name + ".goal-view", name + ".goal-view.words", name + ".goal-view.on")
                        .map(GoalView::of));
    }

    /** Days are one day when only the last is said. */
    private Optional<Window> window(String name) {
        Optional<LocalDate> to = form.date(name);
        Optional<LocalDate> from = form.date(name + ".from");
        if (to.isEmpty()) {
            if (from.isPresent() && form.fault(name).isEmpty()) {
                form.refuse(name, Sentence.of("web.plan.window.to-missing"));
            }
            return Optional.empty();
        } else if (from.filter(first -> first.isAfter(to.get())).isPresent()) {
            form.refuse(name + ".from", Sentence.of("web.plan.window.backwards"));
            return Optional.empty();
        }
        Window days = Window.between(from.orElse(to.get()), to.get());
        return Optional.of(MoveReason.ofCode(form.text(name + ".moved"))
                .map(days::movedBecause)
                .orElse(days));
    }

    private SaidBy said(String field) {
        return SaidBy.ofCode(form.text(field)).orElse(SaidBy.TEAM);
    }

    private Optional<PersonsView> answer(String name, String words, String on) {
        Optional<Agreement> answer = Agreement.ofCode(form.text(name));
        if (answer.isEmpty()) {
            if (!form.text(words).isEmpty()) {
                form.refuse(name, Sentence.of("web.plan.view.missing"));
            }
            return Optional.empty();
        }
        return form.requiredDate(on, Sentence.of("web.plan.view.on.missing"))
                .map(day -> new PersonsView(answer.get(), form.text(words), day));
    }

    /** Places a refusal at the field of the form that it is about. */
    void refuse(Refusal refusal) {
        form.refuse(field(refusal.field()), refusal.sentence());
    }

    /** The name of a plan's field on this form: {@code goal.<id>.words} is {@code goal.2.words} here. */
    private String field(String code) {
        String[] words = code.split("\\.", -1);
        if (words.length == 4 && words[2].equals("step")) {
            return names.getOrDefault("step." + words[3], "");
        } else if (words.length == 3 && words[0].equals("goal")) {
            return names.containsKey("goal." + words[1]) ? names.get("goal." + words[1]) + "." + words[2] : "";
        }
        return code;
    }
}
