package se.handslag.web.joint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.planning.joint.goal.MoveReason;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanField;
import se.handslag.web.joint.merge.ConflictPage;
import se.handslag.web.shell.Visit;

/** The fields of a plan and what stands in them, in the reader's words. */
final class PlanWords {
    private static final int PARTS_OF_A_STEP = 4;

    private final Visit visit;
    private final LoadedTeam team;

    PlanWords(Visit visit, LoadedTeam team) {
        this.visit = visit;
        this.team = team;
    }

    /** A text of the team in the reader's language. */
    String team(String key) {
        return team.blueprint().texts().say(key, visit.language().getLanguage());
    }

    /** One of the team's goals, as the guideline says it. */
    String goal(String id) {
        return team("goal." + id);
    }

    /** Which field it is, such as {@code Bakgrund} or {@code Vem som hjälper – Jag vill kunna handla själv}. */
    String name(PlanField field, PlanContent plan) {
        if (field.part() == PlanField.Part.SECTION) {
            return team("plan." + field.section());
        }
        String name = visit.say("plan.field." + field.part().code());
        return field.part() == PlanField.Part.WORDS
                ? name
                : field.goal()
                        .flatMap(plan::goal)
                        .map(goal -> name + " – " + goal.words())
                        .orElse(name);
    }

    /** What stands there and what belongs to it, in words. */
    ConflictPage.Said said(PlanField field, FieldValue value) {
        return new ConflictPage.Said(text(field, value), mark(field, value));
    }

    /** What stands there, in words; empty when nothing does. */
    String text(PlanField field, FieldValue value) {
        return switch (field.part()) {
            case NEXT, TARGET -> value.text().isEmpty() ? "" : window(Window.parse(value.text()));
            case PROGRAMME ->
                Arrays.stream(value.text().split(","))
                        .filter(id -> !id.isEmpty())
                        .map(this::goal)
                        .collect(Collectors.joining("; "));
            case STATUS -> value.mark().isEmpty() ? "" : visit.say("goal.status." + value.mark());
            default -> value.text();
        };
    }

    /** What belongs to the words: whose they are, whether it is done, which answer on which day; empty when nothing does. */
    String mark(PlanField field, FieldValue value) {
        String mark = value.mark();
        if (mark.isEmpty()) {
            return "";
        }
        return switch (field.part()) {
            case SECTION, WORDS -> visit.say("said-by." + mark);
            case NEXT, TARGET -> MoveReason.ofCode(mark).map(this::moved).orElse("");
            case STEP -> step(mark.split(" ", PARTS_OF_A_STEP));
            case VIEW, GOAL_VIEW -> {
                String[] said = mark.split(" ");
                yield visit.say("plan.agreement." + said[0]) + ", " + visit.date(LocalDate.parse(said[1]));
            }
            default -> "";
        };
    }

    /** Whether a step is done, and whose it is and when, as far as it is said. */
    private String step(String[] said) {
        List<String> words = new ArrayList<>();
        if (said[0].equals("done")) {
            words.add(visit.say("web.plan.step.done"));
        }
        if (said.length == PARTS_OF_A_STEP) {
            StepActor.ofCode(said[1]).ifPresent(actor -> words.add(visit.say("goal.step.by." + actor.code())));
            words.add(said[3]);
            words.add(said[2].equals("-") ? "" : visit.date(LocalDate.parse(said[2])));
        }
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Why days were moved, in words. */
    String moved(MoveReason why) {
        return visit.say("web.plan.moved", visit.say("goal.moved." + why.code()));
    }

    /** Days in words: one, or from one to another. */
    String window(Window days) {
        return days.isOneDay()
                ? visit.date(days.to())
                : visit.say("web.plan.window", visit.date(days.from()), visit.date(days.to()));
    }
}
