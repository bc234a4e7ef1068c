package se.handslag.core.disclosure.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.disclosure.request.AnswerRequest.Picked;
import se.handslag.core.disclosure.request.RequestAnswer.ToldOutcome;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Settled;
import se.handslag.core.fixture.Together;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;

/** Asking the other authority, and its answer. */
class RequestsTest extends OnBothDatabases {
    private static final String NO_HARM = "Svaret visar inget, det har jag prövat.";
    private static final String SECRET = "ringer-fortfarande-inte";

    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void asksWhomTheCaseIsSharedWithAndTellsNoOneElse() {
        InformationRequest request = ask(question()).orElseThrow();

        assertThat(request.to()).isEqualTo(REGION.id());
        ReadingRequests.Come come = come(NILS);
        assertThat(come.from()).isEqualTo(UPPSALA.id());
        assertThat(come.by().name()).isEqualTo("Sara Lind");
        assertThat(come.asks().question()).isEqualTo("Vilken tid passar Kim?");
        assertThat(come.asks().purpose()).isEqualTo("Planen");
        assertThat(come.asks().kinds()).containsExactly(ItemKind.NOTE);
        assertThat(come.asks().knows()).isEqualTo(PersonKnows.AGREES);
        assertThat(come.answer()).isEmpty();
        assertThat(sent().told()).isEmpty();
        assertThat(world().use(OSKAR, ReadingRequests.class).about(OSKAR, kim).come())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-09", // a Monday
        "2026-03-06, 2026-03-13", // a Friday
        "2026-04-01, 2026-04-10", // before Easter
        "2026-12-23, 2027-01-05" // Christmas, New Year, and the eves
    })
    void waitsFiveWorkdaysUnlessADayIsNamed(LocalDate asked, LocalDate answerBy) {
        world().clock().set(asked);
        CaseId alex = world().openCase(SARA, NILS);

        assertThat(ask(question(alex)).orElseThrow().answerBy()).isEqualTo(answerBy);
        assertThat(world().use(SARA, AskingForInformation.class)
                        .asking(SARA, alex)
                        .answerBy())
                .isEqualTo(answerBy);
    }

    @Test
    void takesFromOneToSixtyWorkdaysAsTheInstallationSays() {
        assertThat(new RequestTerms(1).answerBy(LocalDate.of(2026, 3, 6))).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestTerms(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestTerms(61));
    }

    @Test
    void asksNobodyWhileTheOtherSideIsNotKnown() {
        CaseId alone = world().openCase(SARA);

        assertThat(ask(question(alone))).isEqualTo(Outcome.refused(CannotAsk.Now.OTHER_SIDE_NOT_KNOWN));
        assertThat(ask(question(CaseId.next(world().clock())))).isEqualTo(Outcome.refused(CannotAsk.Now.NO_SUCH_CASE));
        assertThat(world().use(SARA, AskingForInformation.class)
                        .asking(SARA, alone)
                        .to())
                .isEmpty();
    }

    @Test
    void refusesWhatIsMissingInIt() {
        LocalDate today = world().clock().today();
        assertThat(ask(with(" ", "Planen", Optional.empty()))).isEqualTo(Outcome.refused(CannotAsk.Now.NO_QUESTION));
        assertThat(ask(with("x".repeat(4_001), "Planen", Optional.empty())))
                .isEqualTo(Outcome.refused(CannotAsk.Now.QUESTION_TOO_LONG));
        assertThat(ask(with("Vad?", "", Optional.empty()))).isEqualTo(Outcome.refused(CannotAsk.Now.NO_PURPOSE));
        assertThat(ask(with("Vad?", "x".repeat(1_001), Optional.empty())))
                .isEqualTo(Outcome.refused(CannotAsk.Now.PURPOSE_TOO_LONG));
        assertThat(ask(with("Vad?", "Planen", Optional.of(today.minusDays(1)))))
                .isEqualTo(Outcome.refused(CannotAsk.Now.ANSWER_BEFORE_TODAY));
        assertThat(ask(with("Vad?", "Planen", Optional.of(today.plusMonths(6).plusDays(1)))))
                .isEqualTo(Outcome.refused(CannotAsk.Now.ANSWER_TOO_FAR_AHEAD));
        assertThat(requests(SARA).sent()).isEmpty();
    }

    @Test
    void keepsNoQuestionThatCouldNotBeHandedOver() {
        AskForInformation onConsent = new AskForInformation(
                kim,
                "Vad?",
                "Planen",
                Set.of(),
                PersonKnows.KNOWS,
                Optional.empty(),
                Ground.CONSENT,
                "",
                Answers.none(),
                false);

        assertThat(ask(onConsent))
                .isEqualTo(
                        Outcome.refused(new CannotAsk.NotHandedOver(new CannotDisclose.NoConsent(ItemKind.REQUEST))));
        assertThat(requests(SARA).sent()).isEmpty();
        assertThat(requests(NILS).come()).isEmpty();
    }

    @Test
    void handsOverWhatIsPickedAndLinksItToTheRequest() {
        ask(question()).orElseThrow();
        Note one = sign(NILS, "Torsdagar passar.");
        sign(NILS, SECRET);
        List<Item> toPick = world().use(NILS, ReadingRequests.class).toPickFrom(NILS, kim, UPPSALA.id());
        assertThat(toPick).hasSize(2);

        RequestAnswer answer = answer(AnswerOutcome.HANDED_OVER, List.of(picked(one)), "Kim har sagt det själv.")
                .orElseThrow();

        assertThat(sent().told()).contains(ToldOutcome.HANDED_OVER);
        assertThat(sent().answered().orElseThrow().name()).isEqualTo(NILS.name());
        List<ReceivedCopy> received = received();
        assertThat(received)
                .extracting(copy -> copy.item().kind())
                .containsExactly(ItemKind.REQUEST_ANSWER, ItemKind.NOTE);
        assertThat(answer.handedOver()).containsExactly(received.get(1).id());
        assertThat(received.toString()
                        + received.get(0).item().content()
                        + received.get(1).item().content())
                .doesNotContain(SECRET);
        assertThat(come(NILS).answer()).contains(answer);
        assertThat(world().use(NILS, ReadingRequests.class).toPickFrom(NILS, kim, UPPSALA.id()))
                .extracting(Item::id)
                .doesNotContain(one.id().value());
    }

    @Test
    void tellsTheSameWhetherItIsSecretOrThereIsNothing() {
        sign(NILS, SECRET);
        ask(question()).orElseThrow();
        answer(AnswerOutcome.REFUSED, List.of(), SECRET + " är sekretess").orElseThrow();
        Item secret = received().get(0).item();

        CaseId alex = world().openCase(SARA, NILS);
        kim = alex;
        ask(question()).orElseThrow();
        answer(AnswerOutcome.NOTHING, List.of(), "").orElseThrow();
        Item nothing = received().get(0).item();

        assertThat(secret.content())
                .isEqualTo(nothing.content())
                .isEqualTo(java.util.Map.of("outcome", "not-handed-over"));
        assertThat(secret.kind()).isEqualTo(nothing.kind());
        assertThat(sent().told()).contains(ToldOutcome.NOT_HANDED_OVER);
    }

    @Test
    void keepsWhyNothingWasHandedOverInTheRecordOfTheOneWhoAnswers() {
        ask(question()).orElseThrow();
        answer(AnswerOutcome.REFUSED, List.of(), "Kim vill inte").orElseThrow();

        assertThat(come(NILS).answer().orElseThrow().reason()).isEqualTo("Kim vill inte");
        assertThat(received())
                .singleElement()
                .satisfies(copy -> assertThat(copy.item().content().toString()).doesNotContain("vill inte"));
    }

    @Test
    void refusesAnAnswerThatSaysTooLittle() {
        ask(question()).orElseThrow();

        assertThat(answer(AnswerOutcome.HANDED_OVER, List.of(), "Därför"))
                .isEqualTo(Outcome.refused(CannotAnswerRequest.Now.NOTHING_PICKED));
        assertThat(answer(AnswerOutcome.REFUSED, List.of(), " "))
                .isEqualTo(Outcome.refused(CannotAnswerRequest.Now.NO_REASON));
        assertThat(answer(AnswerOutcome.REFUSED, List.of(), "x".repeat(4_001)))
                .isEqualTo(Outcome.refused(CannotAnswerRequest.Now.REASON_TOO_LONG));
        Picked none = new Picked(ItemKind.NOTE, UUID.randomUUID());
        assertThat(answer(AnswerOutcome.HANDED_OVER, java.util.Collections.nCopies(51, none), "Därför"))
                .isEqualTo(Outcome.refused(CannotAnswerRequest.Now.TOO_MANY));
        assertThat(sent().told()).isEmpty();
    }

    @Test
    void handsOverAllThatIsPickedOrNothing() {
        ask(question()).orElseThrow();
        Note one = sign(NILS, "Torsdagar passar.");
        Picked none = new Picked(ItemKind.NOTE, UUID.randomUUID());

        assertThat(answer(AnswerOutcome.HANDED_OVER, List.of(picked(one), none), "Därför"))
                .isEqualTo(Outcome.refused(new CannotAnswerRequest.NotHandedOver(new CannotDisclose.NoSuchItem())));
        assertThat(received()).isEmpty();
        assertThat(sent().told()).isEmpty();
        assertThat(come(NILS).answer()).isEmpty();
    }

    @Test
    void answersOnce() {
        ask(question()).orElseThrow();
        answer(AnswerOutcome.NOTHING, List.of(), "").orElseThrow();

        assertThat(answer(AnswerOutcome.REFUSED, List.of(), "Nej"))
                .isEqualTo(Outcome.refused(CannotAnswerRequest.Now.ALREADY_ANSWERED));
        assertThat(received()).hasSize(1);
    }

    @Test
    void answersOnceAlsoWhenTwoAnswerAtOnce() throws InterruptedException {
        ask(question()).orElseThrow();
        DisclosureId request = come(NILS).copy();

        var both = Together.all(
                () -> answer(request, AnswerOutcome.NOTHING, List.of(), ""),
                () -> answer(request, AnswerOutcome.REFUSED, List.of(), "Nej"));

        assertThat(both.answers().stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void tellsThatItIsAnsweredOnlyOnAHarmTestThatSomeoneHasMadeInTheirOwnWords() {
        ask(question()).orElseThrow();
        DisclosureId request = come(NILS).copy();

        assertThat(answer(request, AnswerOutcome.NOTHING, List.of(), "", " "))
                .isEqualTo(Outcome.refused(CannotAnswerRequest.Now.HARM_NOT_TRIED));
        assertThat(come(NILS).answer()).isEmpty();

        answer(request, AnswerOutcome.NOTHING, List.of(), "", "Det har jag prövat.")
                .orElseThrow();

        assertThat(world().use(NILS, ReadingCopies.class).about(NILS, kim).given())
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.disclosure().ground()).isEqualTo(Ground.HARM_TEST);
                    assertThat(given.disclosure().reason()).isEqualTo("Det har jag prövat.");
                });
    }

    @Test
    void answersNothingThatWasNotAsked() {
        ask(question()).orElseThrow();
        CaseId alex = world().openCase(SARA, NILS);

        assertThat(world().use(NILS, AnsweringRequests.class)
                        .handle(
                                NILS,
                                new AnswerRequest(
                                        alex,
                                        come(NILS).copy(),
                                        AnswerOutcome.NOTHING,
                                        List.of(),
                                        Ground.CONSENT,
                                        "",
                                        Answers.none(),
                                        NO_HARM,
                                        false)))
                .isEqualTo(Outcome.refused(CannotAnswerRequest.Now.NO_SUCH_REQUEST));
    }

    @Test
    void becomesATaskOnBothSidesUntilItIsAnswered() {
        ask(question()).orElseThrow();
        LocalDate due = LocalDate.of(2026, 3, 9);

        assertThat(tasks(NILS)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("request-to-answer");
            assertThat(task.due()).isEqualTo(due);
            assertThat(task.page()).isEqualTo("forfragan/" + come(NILS).copy());
        });
        assertThat(tasks(SARA)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("request-unanswered");
            assertThat(task.what().key()).isEqualTo("task.request-waits");
            assertThat(task.due()).isEqualTo(due);
        });
        world().clock().set(due.plusDays(1));
        assertThat(tasks(SARA)).extracting(task -> task.what().key()).containsExactly("task.request-overdue");
        assertThat(sent().isOverdue(due)).isFalse();
        assertThat(sent().isOverdue(due.plusDays(1))).isTrue();
        assertThat(come(NILS).isOverdue(due.plusDays(1))).isTrue();

        answer(AnswerOutcome.NOTHING, List.of(), "").orElseThrow();

        assertThat(tasks(NILS)).isEmpty();
        assertThat(tasks(SARA)).isEmpty();
        assertThat(sent().isOverdue(due.plusDays(1))).isFalse();
    }

    @Test
    void isAcknowledgedByBeingAnswered() {
        ask(question()).orElseThrow();
        assertThat(given().waits()).isTrue();

        answer(AnswerOutcome.NOTHING, List.of(), "").orElseThrow();

        assertThat(given().receipt().orElseThrow().by().name()).isEqualTo(NILS.name());
    }

    @Test
    void goesTheOtherWayToo() {
        Basis basis = Settled.basis(Ground.NECESSARY_CARE_HEALTH, "Vården");
        world().use(NILS, AskingForInformation.class)
                .handle(
                        NILS,
                        new AskForInformation(
                                kim,
                                "Bor Kim kvar?",
                                "Vården",
                                Set.of(),
                                PersonKnows.DOES_NOT_KNOW,
                                Optional.empty(),
                                basis.ground(),
                                basis.reason(),
                                basis.answers(),
                                false))
                .orElseThrow();

        assertThat(requests(SARA).come())
                .singleElement()
                .satisfies(come -> assertThat(come.asks().knows()).isEqualTo(PersonKnows.DOES_NOT_KNOW));
    }

    @Test
    void saysNothingOfWhatWasWrittenWhenItEndsInALog() {
        InformationRequest request = ask(question()).orElseThrow();
        RequestAnswer answer = answer(AnswerOutcome.REFUSED, List.of(), SECRET).orElseThrow();

        assertThat(Arrays.asList(question(), request, come(NILS), come(NILS).asks(), sent(), answer)
                        .toString())
                .doesNotContain(SECRET)
                .doesNotContain("Planen")
                .doesNotContain("Vilken tid");
    }

    private AskForInformation question() {
        return question(kim);
    }

    private static AskForInformation question(CaseId caseId) {
        return new AskForInformation(
                caseId,
                "Vilken tid passar Kim?",
                "Planen",
                Set.of(ItemKind.NOTE),
                PersonKnows.AGREES,
                Optional.empty(),
                Ground.NECESSARY_FOR_OWN_WORK,
                "Planen kan inte göras annars",
                Answers.of(Condition.OWN_TASK, "Planera insatsen"),
                false);
    }

    private AskForInformation with(String question, String purpose, Optional<LocalDate> answerBy) {
        return new AskForInformation(
                kim,
                question,
                purpose,
                Set.of(),
                PersonKnows.KNOWS,
                answerBy,
                Ground.NECESSARY_FOR_OWN_WORK,
                "Därför",
                Answers.of(Condition.OWN_TASK, "Planera"),
                false);
    }

    private static Outcome<InformationRequest, CannotAsk> ask(AskForInformation command) {
        return world().use(SARA, AskingForInformation.class).handle(SARA, command);
    }

    private Outcome<RequestAnswer, CannotAnswerRequest> answer(
            AnswerOutcome outcome, List<Picked> items, String reason) {
        return answer(come(NILS).copy(), outcome, items, reason);
    }

    private Outcome<RequestAnswer, CannotAnswerRequest> answer(
            DisclosureId request, AnswerOutcome outcome, List<Picked> items, String reason) {
        return answer(request, outcome, items, reason, NO_HARM);
    }

    private Outcome<RequestAnswer, CannotAnswerRequest> answer(
            DisclosureId request, AnswerOutcome outcome, List<Picked> items, String reason, String noHarm) {
        return world().use(NILS, AnsweringRequests.class)
                .handle(
                        NILS,
                        new AnswerRequest(
                                kim,
                                request,
                                outcome,
                                items,
                                Ground.HARM_TEST,
                                reason,
                                Answers.of(Condition.HARM_TO_WHOM, "person"),
                                noHarm,
                                false));
    }

    private Note sign(Actor actor, String text) {
        return world().use(actor, SigningNotes.class)
                .handle(
                        actor,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 2, 8, 0),
                                text,
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
    }

    private static Picked picked(Note note) {
        return new Picked(ItemKind.NOTE, note.id().value());
    }

    private ReadingRequests.BothWays requests(Actor actor) {
        return world().use(actor, ReadingRequests.class).about(actor, kim);
    }

    private ReadingRequests.Sent sent() {
        return requests(SARA).sent().get(0);
    }

    private ReadingRequests.Come come(Actor actor) {
        return requests(actor).come().get(0);
    }

    private List<ReceivedCopy> received() {
        return world().use(SARA, ReadingJournal.class).story(SARA, kim).received();
    }

    private ReadingCopies.Given given() {
        return world().use(SARA, ReadingCopies.class).about(SARA, kim).given().get(0);
    }

    private List<DerivedTask> tasks(Actor actor) {
        return world().use(actor, KeepingTasks.class).about(actor, kim).derived();
    }
}
