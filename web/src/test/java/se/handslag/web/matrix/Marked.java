package se.handslag.web.matrix;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.mode.AdoptBlockMode;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.block.set.SetBlock;
import se.handslag.core.block.set.SettingBlocks;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Settled;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.region.plan.SavingCarePlan;

/**
 * Something that a person has blocked at the region, and the word that it is known by wherever it turns up.
 *
 * @param whose in whose file
 * @param word a word that stands nowhere else
 * @param kind what kind of item it is
 * @param id which
 */
record Marked(Whose whose, String word, ItemKind kind, UUID id) {
    private static final Actor AUTHOR = Who.OTHER_UNIT.at(REGION);

    /** One unit writes a note and a plan, hands the note over and is handed another; then the person blocks it from the other units. */
    static List<Marked> in(TestPlatform world, CaseId caseId, Whose whose) {
        List<Marked> marked = new ArrayList<>();
        String name = whose.name().toLowerCase(Locale.ROOT).replace("_", "");
        String note = "kvarnhjul" + name;
        Note signed = sign(world, AUTHOR, caseId, note);
        handOver(world, AUTHOR, signed, UPPSALA.id());
        marked.add(new Marked(whose, note, ItemKind.NOTE, signed.id().value()));

        String section = "segelduk" + name;
        PlanContent content =
                PlanContent.of(List.of(new PlanSectionText("diagnoses", section, SaidBy.TEAM)), List.of());
        UUID plan = world.use(AUTHOR, SavingCarePlan.class)
                .handle(AUTHOR, SavePlan.of(caseId, Revision.UNSAVED, content))
                .orElseThrow()
                .plan()
                .id()
                .value();
        marked.add(new Marked(whose, section, PlanningItems.PLAN, plan));

        String copied = "murbruk" + name;
        Disclosure copy = handOver(world, SARA, sign(world, SARA, caseId, copied), REGION.id());
        marked.add(new Marked(whose, copied, ItemKind.NOTE, copy.id().value()));
        world.platform().deliverWaiting();
        return marked;
    }

    /** The region's head of service adopts that a person can block between its units. */
    static void adoptBlocks(TestPlatform world) {
        Actor head = Who.HEAD.at(REGION);
        AdoptBlockMode mode = new AdoptBlockMode(
                true,
                false,
                world.clock().today(),
                BlockMode.MINUTES,
                BlockMode.REVIEW_DAYS,
                "Jouren 018-000 00 00",
                "Vårdstyrelsen 2026-01-15 § 4");
        world.use(head, AdoptingBlockMode.class).handle(head, mode).orElseThrow();
    }

    /** The person asks for it to be blocked. */
    static void block(TestPlatform world, CaseId caseId, Set<RecordPart> parts) {
        SetBlock block = new SetBlock(
                caseId,
                BlockScope.BETWEEN_UNITS,
                AUTHOR.unit(),
                parts,
                AskedBy.PERSON,
                "Att de andra enheterna inte ser det.");
        world.use(NILS, SettingBlocks.class).handle(NILS, block).orElseThrow();
    }

    private static Note sign(TestPlatform world, Actor actor, CaseId caseId, String text) {
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

    private static Disclosure handOver(TestPlatform world, Actor actor, Note note, AuthorityId to) {
        return world.use(actor, Disclosing.class)
                .handle(
                        actor,
                        new DiscloseItem(
                                note.caseId(),
                                ItemKind.NOTE,
                                note.id().value(),
                                to,
                                Settled.basis(Ground.HARM_TEST, "Behövs för mötet i morgon.")))
                .orElseThrow();
    }
}
