package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.law.SwedishCalendar;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/**
 * A page where something is done before a decision.
 *
 * @param view the matter
 * @param methods how something can be sent
 * @param forms how something can come in
 * @param choices what else is chosen on the page
 * @param day the day that is proposed as the last one to answer
 * @param letter the letter as it would be sent; empty where none is shown
 */
public record PreparationPage(
        MatterView view,
        List<Choice> methods,
        List<Choice> forms,
        List<Choice> choices,
        LocalDate day,
        Optional<Letter> letter) {
    /** Two weeks to answer are proposed, and the law's own least time is the least the page lets through. */
    private static final int PROPOSED_DAYS = 14;

    static PreparationPage of(Visit visit, MatterView view, List<Choice> choices, Optional<Letter> letter) {
        return new PreparationPage(
                view,
                Arrays.stream(NoticeMethod.values())
                        .map(it -> Choice.of(it.code(), visit.say("notice.method." + it.code())))
                        .toList(),
                Arrays.stream(ApplicationForm.values())
                        .map(it -> Choice.of(it.code(), visit.say("application.form." + it.code())))
                        .toList(),
                choices,
                proposed(visit),
                letter);
    }

    static PreparationPage of(Visit visit, MatterView view) {
        return of(visit, view, List.of(), Optional.empty());
    }

    static LocalDate proposed(Visit visit) {
        return SwedishCalendar.lastDayMovedPastHolidays(visit.today().plusDays(PROPOSED_DAYS));
    }

    /** Whether an act can be done by the one who looks. */
    public boolean isOpen(MatterAct act) {
        return view.act(act).isOpen();
    }

    /** The path of the matter's overview, or of a page under it. */
    public String path(Visit visit, String page) {
        return DecisionRoutes.path(visit, page);
    }

    /** What the person was sent last; ask only when they can answer something. */
    public Communicated lastSent() {
        List<Communicated> sent = view.matter().preparationNow().communicated();
        return sent.get(sent.size() - 1);
    }

    /** Shows the page if one of the acts can be done now, and otherwise why the first of them cannot. */
    static Reply unlessClosed(Visit visit, Function<MatterView, Reply> page, MatterAct... acts) {
        MatterView view = DecisionRoutes.view(visit);
        if (Arrays.stream(acts).anyMatch(act -> view.act(act).isOpen())) {
            return page.apply(view);
        }
        return NotNow.of(visit, view, acts[0])
                .map(notNow -> visit.show("municipality/decision/not-now.jte", notNow))
                .orElseGet(() -> page.apply(view));
    }

    /** Back to the overview with a line of what was done, or the page again with what is missing. */
    static <T> Reply answer(
            Visit visit, Outcome<T, ? extends Refusal> outcome, Function<T, Sentence> done, Supplier<Reply> again) {
        return outcome.match(made -> visit.goTo(DecisionRoutes.path(visit, ""), done.apply(made)), refusal -> {
            visit.form().refuse(refusal);
            return again.get();
        });
    }
}
