package se.handslag.web.demo.joint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.request.AnswerOutcome;
import se.handslag.core.disclosure.request.AnswerRequest;
import se.handslag.core.disclosure.request.AnsweringRequests;
import se.handslag.core.disclosure.request.AskForInformation;
import se.handslag.core.disclosure.request.AskingForInformation;
import se.handslag.core.disclosure.request.PersonKnows;
import se.handslag.core.disclosure.request.ReadingRequests;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** What passes between the authorities beside what is handed over on consent. */
public final class Exchange {
    private static final String NO_HARM =
            "Svaret säger bara om något lämnas ut. Varken personen eller någon närstående lider men av det.";

    private Exchange() {}

    /** The other authority is asked for notes, by someone who cannot do their own work otherwise. */
    public record Asked(Actor by, String question, String purpose, String task) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new AskForInformation(
                    telling.caseId(),
                    question,
                    purpose,
                    Set.of(ItemKind.NOTE),
                    PersonKnows.KNOWS,
                    Optional.empty(),
                    Ground.NECESSARY_FOR_OWN_WORK,
                    "Det går inte att planera utan svaret.",
                    Answers.of(Condition.OWN_TASK, task),
                    true);
            telling.use(by, AskingForInformation.class).handle(by, command).orElseThrow();
        }
    }

    /** The question that came last is answered: nothing is handed over, and why stays here. */
    public record Declined(Actor by, String reason) implements Deed {
        @Override
        public void tell(Telling telling) {
            var come = telling.use(by, ReadingRequests.class)
                    .about(by, telling.caseId())
                    .come()
                    .get(0);
            var command = new AnswerRequest(
                    telling.caseId(),
                    come.copy(),
                    AnswerOutcome.REFUSED,
                    List.of(),
                    Ground.CONSENT,
                    reason,
                    Answers.none(),
                    NO_HARM,
                    true);
            telling.use(by, AnsweringRequests.class).handle(by, command).orElseThrow();
        }
    }

    /** The note that was signed last goes to the other authority, which is asked to acknowledge it. */
    public record SentForReceipt(Actor by, String reason) implements Deed {
        @Override
        public void tell(Telling telling) {
            Note last = telling.use(by, ReadingJournal.class)
                    .story(by, telling.caseId())
                    .notes()
                    .get(0);
            var command = new DiscloseItem(
                    telling.caseId(),
                    ItemKind.NOTE,
                    last.id().value(),
                    telling.otherThan(by),
                    Ground.HARM_TEST,
                    reason,
                    Answers.of(Condition.HARM_TO_WHOM, "both"),
                    true,
                    true);
            telling.use(by, Disclosing.class).handle(by, command).orElseThrow();
        }
    }
}
