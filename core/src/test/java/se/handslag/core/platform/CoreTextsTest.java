package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.named.CannotNameStaff;
import se.handslag.core.access.relation.CannotDeclareRelation;
import se.handslag.core.access.relation.CannotEndRelation;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.Danger;
import se.handslag.core.block.Hidden;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.emergency.CannotOpenInEmergency;
import se.handslag.core.block.emergency.CannotReviewEmergency;
import se.handslag.core.block.emergency.CannotTellPerson;
import se.handslag.core.block.emergency.Verdict;
import se.handslag.core.block.lift.CannotLiftBlock;
import se.handslag.core.block.mode.CannotAdoptBlockMode;
import se.handslag.core.block.set.CannotSetBlock;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.assign.CannotAssignCoordinator;
import se.handslag.core.casefile.protection.CannotJoinPersons;
import se.handslag.core.casefile.protection.CannotProtect;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casefile.whereabouts.CannotShowWhereabouts;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.Stage;
import se.handslag.core.consent.CannotRecordConsent;
import se.handslag.core.consent.CannotWithdrawConsent;
import se.handslag.core.consent.Capacity;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ConsentStatus;
import se.handslag.core.consent.Told;
import se.handslag.core.consent.WithdrawnBy;
import se.handslag.core.consent.policy.CannotAdoptConsentPolicy;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.acknowledge.CannotAcknowledge;
import se.handslag.core.disclosure.request.AnswerOutcome;
import se.handslag.core.disclosure.request.CannotAnswerRequest;
import se.handslag.core.disclosure.request.CannotAsk;
import se.handslag.core.disclosure.request.PersonKnows;
import se.handslag.core.journal.CannotSign;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.CannotErase;
import se.handslag.core.task.CannotWriteTask;

/** What core does, refuses and stores can be said to a person in both languages. */
class CoreTextsTest {
    private static final Pattern VERB =
            Pattern.compile("Act\\s*\\.\\s*(?:reading|writing)\\(\\s*\"([a-z.-]+)\"\\s*([,)+])");

    private final Sentences sentences = Sentences.of(Set.of("se/handslag/core/texts", "se/handslag/core/export/texts"));

    @Test
    void saysEveryActThatCoreWritesInTheLog() throws IOException {
        Set<String> verbs = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java")).forEach(path -> addVerbs(path, verbs));
        }
        assertThat(verbs).hasSizeGreaterThan(15);
        Arrays.stream(RecordPart.values()).forEach(value -> says("block.part." + value.code()));
        Arrays.stream(BlockScope.values()).forEach(value -> says("block.scope." + value.code()));
        Arrays.stream(AskedBy.values()).forEach(value -> says("block.asked-by." + value.code()));
        Arrays.stream(Hidden.values()).forEach(value -> says("block.hidden." + value.code()));
        Arrays.stream(Danger.values()).forEach(value -> says("block.danger." + value.code()));
        Arrays.stream(Verdict.values()).forEach(value -> says("block.verdict." + value.code()));
        List.of("emergency-review", "emergency-tell").forEach(task -> says("task." + task));
        List.of(ItemKind.NOTE, ItemKind.IDENTITY, ItemKind.APPOINTMENT, ItemKind.REQUEST, ItemKind.REQUEST_ANSWER)
                .forEach(kind -> {
                    verbs.add("disclosure." + kind);
                    verbs.add("disclosure.received." + kind);
                });

        assertThat(verbs).allSatisfy(verb -> says("act." + verb));
    }

    private static void addVerbs(Path source, Set<String> verbs) {
        try {
            Matcher acts = VERB.matcher(Files.readString(source, StandardCharsets.UTF_8));
            while (acts.find()) {
                if (!acts.group(2).equals("+")) {
                    verbs.add(acts.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysEveryRefusal() {
        Stream.of(
                        CannotErase.Now.values(),
                        CannotDeclareRelation.Fault.values(),
                        CannotEndRelation.values(),
                        CannotAssignCoordinator.values(),
                        CannotJoinPersons.values(),
                        CannotNameStaff.values(),
                        CannotProtect.values(),
                        CannotShowWhereabouts.values(),
                        CannotSign.values(),
                        CannotWriteTask.values(),
                        CannotAcknowledge.values(),
                        CannotAsk.Now.values(),
                        CannotAnswerRequest.Now.values(),
                        CannotRecordConsent.values(),
                        CannotWithdrawConsent.values(),
                        CannotAdoptConsentPolicy.values(),
                        CannotAdoptBlockMode.values(),
                        CannotSetBlock.values(),
                        CannotLiftBlock.values(),
                        CannotOpenInEmergency.values(),
                        CannotReviewEmergency.values(),
                        CannotTellPerson.values())
                .flatMap(Arrays::stream)
                .forEach((Refusal refusal) -> says(refusal.sentence().key()));
        says("task.consent-ends");
        says(new CannotErase.Unaccounted(Set.of("table")).sentence().key());
        Set<Class<?>> perCode = Set.of(
                CannotDisclose.NotTowards.class, CannotDisclose.NoReason.class, CannotDisclose.ConditionOpen.class);
        for (Ground ground : Ground.values()) {
            says(new CannotDisclose.NotTowards(ground, ReceiverKind.OTHER_SIDE)
                    .sentence()
                    .key());
            says(new CannotDisclose.NoReason(ground).sentence().key());
        }
        for (Condition condition : Condition.values()) {
            says(new CannotDisclose.ConditionOpen(Ground.CONSENT, condition)
                    .sentence()
                    .key());
        }
        for (Class<?> refusal : CannotDisclose.class.getPermittedSubclasses()) {
            if (perCode.contains(refusal)) {
                continue;
            }
            says("disclosure.cannot."
                    + refusal.getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void saysEveryStoredCode() {
        Arrays.stream(Stage.values()).forEach(value -> says("stage." + value.code()));
        Arrays.stream(RelationKind.values()).forEach(value -> says("relation.kind." + value.code()));
        Arrays.stream(ProtectionSource.values()).forEach(value -> says("protection.source." + value.code()));
        Arrays.stream(ContactKind.values()).forEach(value -> says("note.kind." + value.code()));
        Arrays.stream(ContactPreference.values()).forEach(value -> says("prefers." + value.code()));
        Arrays.stream(Told.values()).forEach(value -> says("consent.told." + value.code()));
        Arrays.stream(Capacity.values()).forEach(value -> says("consent.capacity." + value.code()));
        Arrays.stream(WithdrawnBy.values()).forEach(value -> says("consent.withdrawn-by." + value.code()));
        Arrays.stream(ConsentStatus.values()).forEach(value -> says("consent.status." + value.code()));
        Arrays.stream(ConsentForm.values()).forEach(value -> says("consent.form." + value.code()));
        for (Ground ground : Ground.values()) {
            says("ground." + ground.code());
            if (ground.asksForReason()) {
                says("ground." + ground.code() + ".reason");
            }
        }
        for (Condition condition : Condition.values()) {
            says("condition." + condition.code());
            condition.choices().forEach(choice -> says("condition." + condition.code() + "." + choice));
        }
        for (PersonKnows knows : PersonKnows.values()) {
            says("request.knows." + knows.code());
            says("item.request.knows." + knows.code());
        }
        for (AnswerOutcome outcome : AnswerOutcome.values()) {
            says("request.outcome." + outcome.code());
            says("request.told." + outcome.told().code());
            says("item.request-answer.outcome." + outcome.told().code());
        }
        Stream.of(
                        "copy-to-acknowledge",
                        "copy-not-acknowledged",
                        "request-to-answer",
                        "request-waits",
                        "request-overdue")
                .forEach(task -> says("task." + task));
        Arrays.stream(ReceiverKind.values()).forEach(value -> says("receiver." + value.code()));
        Arrays.stream(ProtectedIdentity.values()).forEach(value -> says("protection." + value.code()));
        List.of(ItemKind.NOTE, ItemKind.IDENTITY, ItemKind.APPOINTMENT).forEach(kind -> says("item." + kind));
    }

    @Test
    void saysHowManyAreWaitingForTheHead() {
        for (String kind : List.of("close-coordinator", "nobody-coordinates", "number-twice")) {
            assertThat(sentences.say(Sentences.SWEDISH, "office.task." + kind, 1))
                    .doesNotContain("{", "1");
            assertThat(sentences.say(Sentences.ENGLISH, "office.task." + kind, 1))
                    .doesNotContain("{", "1");
            assertThat(sentences.say(Sentences.SWEDISH, "office.task." + kind, 3))
                    .contains("3");
            assertThat(sentences.say(Sentences.ENGLISH, "office.task." + kind, 3))
                    .contains("3");
        }
    }

    private void says(String key) {
        assertThat(sentences.knows(key)).as(key).isTrue();
        assertThat(sentences.say(Sentences.SWEDISH, key, "x", "y"))
                .as(key)
                .isNotBlank()
                .doesNotContain("{");
        assertThat(sentences.say(Sentences.ENGLISH, key, "x", "y"))
                .as(key)
                .isNotBlank()
                .doesNotContain("{");
    }
}
