package se.handslag.core.block;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.block.emergency.CannotOpenInEmergency;
import se.handslag.core.block.emergency.OpenInEmergency;
import se.handslag.core.block.emergency.OpeningInEmergency;
import se.handslag.core.block.lift.CannotLiftBlock;
import se.handslag.core.block.lift.LiftBlock;
import se.handslag.core.block.lift.LiftingBlocks;
import se.handslag.core.block.mode.AdoptBlockMode;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.block.set.CannotSetBlock;
import se.handslag.core.block.set.SetBlock;
import se.handslag.core.block.set.SettingBlocks;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Settled;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.records.UnitOfWork;

/** What tests of blocks do again and again. */
final class Blocking {
    /** Nurse at the region in another unit of the same team. */
    static final Actor BEA = Here.staff(REGION, "bea", "Bea Sjö", "Sjuksköterska", "Team", Mandate.HEALTH_CARE);
    /** Nurse at the region in no team. */
    static final Actor AKE = Here.staff(REGION, "ake", "Åke Strand", "Läkare", "Akuten", Mandate.HEALTH_CARE);
    /** Heads the service at the region. */
    static final Actor HEAD =
            Here.staff(REGION, "astrid", "Astrid Ny", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
    /** Heads the service at the municipality. */
    static final Actor MARIA = Here.MARIA;

    static final String WHY = "Medvetslös på akuten, inga anhöriga nås.";

    private final TestPlatform world;

    Blocking(TestPlatform world) {
        this.world = world;
    }

    void mode(Actor head, boolean betweenUnits, boolean shared) {
        world.use(head, AdoptingBlockMode.class)
                .handle(head, adopt(betweenUnits, shared))
                .orElseThrow();
    }

    AdoptBlockMode adopt(boolean betweenUnits, boolean shared) {
        return new AdoptBlockMode(
                betweenUnits,
                shared,
                world.clock().today(),
                BlockMode.MINUTES,
                BlockMode.REVIEW_DAYS,
                "Jouren 018-000 00 00",
                "Vårdstyrelsen 2026-01-15 § 4");
    }

    Outcome<Block, CannotSetBlock> set(Actor actor, CaseId caseId, SetBlock command) {
        return world.use(actor, SettingBlocks.class).handle(actor, command);
    }

    Block block(CaseId caseId, RecordPart... parts) {
        return set(NILS, caseId, ofUnit(caseId, parts)).orElseThrow();
    }

    static SetBlock ofUnit(CaseId caseId, RecordPart... parts) {
        return new SetBlock(
                caseId,
                BlockScope.BETWEEN_UNITS,
                NILS.unit(),
                Set.of(parts),
                AskedBy.PERSON,
                "Att de andra enheterna inte ser det.");
    }

    Block object(Actor actor, CaseId caseId) {
        return set(actor, caseId, objection(caseId)).orElseThrow();
    }

    static SetBlock objection(CaseId caseId) {
        return new SetBlock(
                caseId, BlockScope.SHARED, "", Set.of(), AskedBy.PERSON, "Att inget lämnas ut på samtycke.");
    }

    Outcome<BlockLift, CannotLiftBlock> lift(Actor actor, Block block, String unit, Optional<LocalDate> until) {
        return world.use(actor, LiftingBlocks.class)
                .handle(actor, new LiftBlock(block.caseId(), block.id(), unit, until, "Sa det vid besöket."));
    }

    Outcome<EmergencyOpening, CannotOpenInEmergency> open(Actor actor, CaseId caseId, RecordPart... parts) {
        return world.use(actor, OpeningInEmergency.class)
                .handle(actor, new OpenInEmergency(caseId, "life", WHY, Set.of(parts)));
    }

    void close(Actor actor, CaseId caseId) {
        world.use(actor, OpeningInEmergency.class).close(actor, caseId);
    }

    Note sign(Actor actor, CaseId caseId, String text) {
        return world.use(actor, SigningNotes.class)
                .handle(
                        actor,
                        new SignNote(
                                caseId,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.now(world.clock()).minusHours(1),
                                text,
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
    }

    void consent(Actor actor, CaseId caseId, Actor receiver) {
        LocalDate today = world.clock().today();
        world.use(actor, RecordingConsent.class)
                .handle(
                        actor,
                        GivenConsent.of(
                                caseId,
                                Set.of(receiver.employer()),
                                Set.of(ItemKind.NOTE),
                                "",
                                "Planera tillsammans",
                                today,
                                today.plusDays(90),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
    }

    Outcome<Disclosure, CannotDisclose> disclose(Actor actor, Note note, Actor receiver, Ground ground) {
        return world.use(actor, Disclosing.class)
                .handle(
                        actor,
                        new DiscloseItem(
                                note.caseId(),
                                ItemKind.NOTE,
                                note.id().value(),
                                receiver.employer(),
                                ground == Ground.CONSENT
                                        ? Basis.consent()
                                        : Settled.basis(ground, "Behövs för tiden i morgon.")));
    }

    /** Uppsala hands a note over to the region on another ground than consent. */
    void copyToTheRegion(CaseId caseId) {
        disclose(SARA, sign(SARA, caseId, "Kommunens anteckning"), NILS, Ground.HARM_TEST)
                .orElseThrow();
    }

    ReadingJournal.Story story(Actor actor, CaseId caseId) {
        return world.use(actor, ReadingJournal.class).story(actor, caseId);
    }

    /**
     * What someone reads of a file: N its note, P its plan, C its copy, F the file; small letters for what is closed, or, when the file itself is
     * closed, the rule that closes it.
     */
    String reads(Actor actor, CaseId caseId, Note note) {
        String rule = rule(() -> world.use(actor, ReadingCaseFiles.class).open(actor, caseId));
        if (!rule.isEmpty()) {
            return rule;
        }
        ReadingJournal.Story story = story(actor, caseId);
        boolean plan = rule(() ->
                        world.use(actor, UnitOfWork.class).run(actor, Act.reading("plan.read", caseId), () -> {}))
                .isEmpty();
        return (story.notes().contains(note) ? "N" : "n")
                + (plan ? "P" : "p")
                + (story.received().isEmpty() ? "c" : "C")
                + "F";
    }

    /** The code of the rule that refuses this, or nothing. */
    static String rule(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (AccessRefused refused) {
            return refused.rule().code();
        }
    }
}
