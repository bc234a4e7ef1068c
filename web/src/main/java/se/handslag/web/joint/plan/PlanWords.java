package se.handslag.web.joint.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanField;
import se.handslag.planning.joint.plan.PlanValue;
import se.handslag.web.shell.Visit;

/** The fields of a plan and what stands in them, in the reader's words. */
final class PlanWords {
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

    /** What stands there, in words; empty when nothing does. */
    String text(PlanField field, PlanValue value) {
        return switch (field.part()) {
            case NEXT -> value.text().isEmpty() ? "" : visit.date(LocalDate.parse(value.text()));
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
    String mark(PlanField field, PlanValue value) {
        String mark = value.mark();
        if (mark.isEmpty()) {
            return "";
        }
        return switch (field.part()) {
            case SECTION, WORDS -> visit.say("said-by." + mark);
            case STEP -> visit.say("web.plan.step.done");
            case VIEW -> {
                int space = mark.indexOf(' ');
                yield visit.say("plan.agreement." + mark.substring(0, space)) + ", "
                        + visit.date(LocalDate.parse(mark.substring(space + 1)));
            }
            default -> "";
        };
    }
}
