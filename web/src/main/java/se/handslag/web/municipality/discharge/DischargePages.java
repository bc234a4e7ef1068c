package se.handslag.web.municipality.discharge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.planning.municipality.discharge.GoalAnswer;
import se.handslag.planning.municipality.discharge.MunicipalDischarge;
import se.handslag.planning.municipality.discharge.PreparingDischarge;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/**
 * Ending a support (avsluta insatsen).
 *
 * <p>Fields: {@code on}, {@code reason}, for each asked goal {@code goal.<id>} with {@code .why}, {@code summary}, {@code copyTo}.
 */
public final class DischargePages {
    private final Teams teams;

    public DischargePages(Teams teams) {
        this.teams = teams;
    }

    /** The form, or how the support ended when it has. */
    public Reply page(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        return show(visit, preparation(visit));
    }

    private static PreparingDischarge.Preparation preparation(Visit visit) {
        return visit.use(PreparingDischarge.class)
                .read(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private Reply show(Visit visit, PreparingDischarge.Preparation preparation) {
        List<DischargePage.Question> questions = preparation.questions().stream()
                .map(question -> question(visit, preparation, question))
                .toList();
        DischargePage page = new DischargePage(
                preparation,
                preparation.hasBegun(visit.today()),
                questions,
                Arrays.stream(DischargeReason.values())
                        .map(reason -> Choice.of(reason.code(), visit.say("discharge.reason." + reason.code())))
                        .toList(),
                Stream.of(Answer.values())
                        .map(answer -> Choice.of(answer.code(), visit.say("web.discharge.answer." + answer.code())))
                        .toList(),
                preparation.discharge(),
                CopyOffer.of(visit, PlanningItems.DISCHARGE));
        return visit.show(
                preparation.discharge().isPresent()
                        ? "municipality/discharge/ended.jte"
                        : "municipality/discharge/form.jte",
                page);
    }

    private DischargePage.Question question(
            Visit visit, PreparingDischarge.Preparation preparation, PreparingDischarge.Question question) {
        String language = visit.language().getLanguage();
        String key = question.goal().textKey() + ".hint";
        return teams.find(preparation.file().team())
                .match(
                        team -> {
                            var texts = team.blueprint().texts();
                            String hint = texts.say(key, language);
                            return new DischargePage.Question(
                                    question.goal().id(),
                                    texts.say(question.goal().questionKey(), language),
                                    hint.equals(key) ? "" : hint,
                                    question.read(),
                                    question.personal(),
                                    preparation.discharge().stream()
                                            .flatMap(discharge -> discharge.goals().stream())
                                            .filter(goal -> goal.goal()
                                                    .equals(question.goal().id()))
                                            .findFirst());
                        },
                        unknown -> {
                            throw PageFault.conflict(unknown.sentence());
                        });
    }

    /** Ends the support. */
    public Reply end(Visit visit) {
        Form form = visit.form();
        PreparingDischarge.Preparation preparation = preparation(visit);
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.discharge.on.missing"));
        Optional<DischargeReason> reason = DischargeReason.ofCode(form.text("reason"));
        if (reason.isEmpty()) {
            form.refuse("reason", Sentence.of("web.discharge.reason.missing"));
        }
        if (form.faulty()) {
            return show(visit, preparation);
        }
        DischargePerson command = new DischargePerson(
                visit.caseId(),
                on.orElseThrow(),
                reason.orElseThrow(),
                preparation.hasBegun(on.orElseThrow()) ? answers(form, preparation) : Map.of(),
                form.text("summary"),
                CopyOffer.chosen(visit),
                form.ticked("protectionSeen"));
        return visit.use(Discharging.class)
                .handle(visit.actor(), command)
                .match(discharge -> done(visit, command, discharge), refusal -> {
                    form.refuse(refusal);
                    return show(visit, preparation);
                });
    }

    private static Reply done(Visit visit, DischargePerson command, MunicipalDischarge discharge) {
        return visit.goTo(
                "/person/" + discharge.caseId() + "/avslut",
                Sentence.of(command.copyTo().isPresent() ? "web.discharge.done.told" : "web.discharge.done"));
    }

    private static Map<String, GoalAnswer> answers(Form form, PreparingDischarge.Preparation preparation) {
        Map<String, GoalAnswer> answers = new HashMap<>();
        for (PreparingDischarge.Question question : preparation.questions()) {
            String name = "goal." + question.goal().id();
            String answer = form.text(name);
            Stream.of(Answer.values())
                    .filter(one -> one.code().equals(answer) && question.read().isEmpty())
                    .forEach(one -> answers.put(question.goal().id(), new GoalAnswer(one, form.text(name + ".why"))));
        }
        return answers;
    }
}
