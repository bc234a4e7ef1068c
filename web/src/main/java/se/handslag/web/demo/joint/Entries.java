package se.handslag.web.demo.joint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.Giver;
import se.handslag.core.consent.Information;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.consent.Told;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.consent.WithdrawnBy;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.KeepDraft;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.WriteTask;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.joint.settle.SettleFindings;
import se.handslag.eligibility.joint.settle.SettlingFindings;
import se.handslag.eligibility.joint.settle.Stand;
import se.handslag.eligibility.joint.take.TakeCase;
import se.handslag.eligibility.joint.take.TakingCase;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** What anyone writes in their own authority's record. */
public final class Entries {
    private Entries() {}

    /** A note is signed; the other authority may get a copy in the same click, on the person's consent. */
    public record Noted(Actor by, ContactKind kind, LocalDateTime happenedAt, String text, boolean copied)
            implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new SignNote(
                    telling.caseId(),
                    Optional.empty(),
                    kind,
                    happenedAt,
                    text,
                    Optional.empty(),
                    copied ? Optional.of(telling.otherThan(by)) : Optional.empty(),
                    true);
            telling.use(by, SigningNotes.class).handle(by, command).orElseThrow();
        }
    }

    /** A note is begun and not signed. */
    public record Drafted(Actor by, ContactKind kind, LocalDateTime happenedAt, String text) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new KeepDraft(telling.caseId(), Optional.empty(), kind.code(), happenedAt.toString(), text);
            telling.use(by, KeepingDrafts.class).handle(by, command).orElseThrow();
        }
    }

    /** Something to do is written down. */
    public record Remembered(Actor by, String text, LocalDate due) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, KeepingTasks.class)
                    .handle(by, new WriteTask(telling.caseId(), text, due))
                    .orElseThrow();
        }
    }

    /** The actor becomes the one who holds the case together at their authority. */
    public record Took(Actor by) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, TakingCase.class)
                    .handle(by, new TakeCase(telling.caseId(), false))
                    .orElseThrow();
        }
    }

    /** The person consents to what this authority may hand over to the other, from today. */
    public record Consented(Actor by, Set<ItemKind> kinds, LocalDate to, ConsentForm form, String exceptions)
            implements Deed {
        public Consented {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public void tell(Telling telling) {
            var command = new RecordConsent(
                    telling.caseId(),
                    Set.of(telling.otherThan(by)),
                    Set.of(),
                    kinds,
                    Exclusions.inWords(exceptions),
                    "Att teamets medarbetare hos kommunen och regionen ska kunna bedöma, planera och följa upp stödet"
                            + " tillsammans.",
                    telling.today(),
                    to,
                    form,
                    form == ConsentForm.WRITTEN ? "Undertecknad blankett i personakten" : "",
                    new Information(by.name(), EnumSet.allOf(Told.class)),
                    Giver.SELF,
                    Optional.empty(),
                    "",
                    Optional.empty());
            telling.use(by, RecordingConsent.class).handle(by, command).orElseThrow();
        }
    }

    /** The person withdraws the consent that was recorded last here. */
    public record Withdrew(Actor by, String how) implements Deed {
        @Override
        public void tell(Telling telling) {
            var latest = telling.use(by, ReadingConsents.class)
                    .about(by, telling.caseId())
                    .get(0);
            telling.use(by, WithdrawingConsent.class)
                    .handle(by, new WithdrawConsent(telling.caseId(), latest.id(), how))
                    .orElseThrow();
        }
    }

    /** The person takes back a part of the consent that was recorded last here. */
    public record WithdrewPart(Actor by, Set<ItemKind> kinds, String how) implements Deed {
        public WithdrewPart {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public void tell(Telling telling) {
            var latest = telling.use(by, ReadingConsents.class)
                    .about(by, telling.caseId())
                    .get(0);
            telling.use(by, WithdrawingConsent.class)
                    .handle(
                            by,
                            new WithdrawConsent(
                                    telling.caseId(), latest.id(), Set.of(), kinds, WithdrawnBy.PERSON, how))
                    .orElseThrow();
        }
    }

    /** Stands on facts of the criteria. */
    public record Found(Actor by, Map<String, Answer> answers, String comment, boolean copied) implements Deed {
        public Found {
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        }

        @Override
        public void tell(Telling telling) {
            List<Stand> stands = new ArrayList<>();
            answers.forEach((fact, answer) -> stands.add(Stand.on(fact, answer, comment)));
            telling.use(by, SettlingFindings.class)
                    .handle(by, new SettleFindings(telling.caseId(), stands, copied, true))
                    .orElseThrow();
        }
    }
}
