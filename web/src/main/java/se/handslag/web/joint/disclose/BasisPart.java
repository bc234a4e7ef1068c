package se.handslag.web.joint.disclose;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.Duty;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.law.StatuteReference;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Visit;

/**
 * The part of a form in which one chooses on which ground something is handed over, and settles its conditions.
 *
 * <p>The fields are {@code ground}, {@code reason} and one for each condition by its code. The questions of the chosen ground are asked; when
 * another is chosen, the page is sent and comes back with its questions, with nothing lost and nothing called a fault ({@link #isToAsk}).
 *
 * @param grounds those that are offered: open to the visitor's authority, towards the receiver, in force today
 * @param questions the conditions of the chosen ground
 * @param reason the question why the ground holds; empty where it is not asked
 * @param asked the ground whose questions these are; empty if none is chosen
 */
public record BasisPart(List<Choice> grounds, List<Question> questions, String reason, String asked) {
    private static final String ASKED = "asked";

    /**
     * A condition, as it is asked.
     *
     * @param name the field
     * @param label the question
     * @param choices what to choose among; none where it is answered in words
     */
    public record Question(String name, String label, List<Choice> choices) {}

    /** What is asked when something goes to the other authority in the team. */
    public static BasisPart of(Visit visit) {
        return of(visit, ReceiverKind.OTHER_SIDE);
    }

    public static BasisPart of(Visit visit, ReceiverKind to) {
        AuthorityKind own = visit.actor().employer().kind();
        LocalDate today = visit.today();
        List<Choice> grounds = Arrays.stream(Ground.values())
                .filter(ground -> ground.isOffered(own, to, today))
                .map(ground ->
                        new Choice(ground.code(), visit.say("ground." + ground.code()), ground.paragraph(own, today)))
                .toList();
        Optional<Ground> chosen = Ground.ofCode(visit.form().text("ground")).filter(it -> it.isOffered(own, to, today));
        return new BasisPart(
                grounds,
                chosen.map(ground -> questions(visit, ground, to)).orElse(List.of()),
                chosen.filter(Ground::asksForReason)
                        .map(ground -> visit.say("ground." + ground.code() + ".reason"))
                        .orElse(""),
                chosen.map(Ground::code).orElse(""));
    }

    /** Whether the questions of the chosen ground have not been on the page yet, so that it is to be shown again before anything is done. */
    public static boolean isToAsk(Form form) {
        Optional<Ground> ground = Ground.ofCode(form.text("ground")).filter(Ground::asksForReason);
        return ground.isPresent()
                && !form.has(ASKED, ground.get().code())
                && form.text("reason").isEmpty()
                && answers(form).all().isEmpty();
    }

    private static List<Question> questions(Visit visit, Ground ground, ReceiverKind to) {
        return ground.conditions(to).stream()
                .map(condition -> new Question(
                        condition.code(), visit.say("condition." + condition.code()), choices(visit, condition)))
                .toList();
    }

    private static List<Choice> choices(Visit visit, Condition condition) {
        return condition.choices().stream()
                .map(choice -> new Choice(
                        choice, visit.say("condition." + condition.code() + "." + choice), statute(visit, choice)))
                .toList();
    }

    /** The paragraph of a duty; nothing for the choices of other conditions. */
    private static String statute(Visit visit, String choice) {
        return Duty.ofCode(choice)
                .flatMap(duty -> duty.statute(visit.today()))
                .map(StatuteReference::cite)
                .orElse("");
    }

    /** What the sent form rests on; empty if no ground is chosen. */
    public static Optional<Basis> chosen(Form form) {
        return Ground.ofCode(form.text("ground")).map(ground -> new Basis(ground, form.text("reason"), answers(form)));
    }

    private static Answers answers(Form form) {
        Answers answers = Answers.none();
        for (Condition condition : Condition.values()) {
            String answer = form.text(condition.code());
            if (!answer.isEmpty()) {
                answers = answers.and(condition, answer);
            }
        }
        return answers;
    }
}
