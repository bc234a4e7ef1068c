package se.handslag.decisions.municipality.matter;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.person.IdentityNumber;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.Addressee;
import se.handslag.decisions.municipality.Assessed;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DelegatedTo;
import se.handslag.decisions.municipality.LegalGround;
import se.handslag.decisions.municipality.Material;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.approve.Approval;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationOrder;
import se.handslag.decisions.municipality.investigate.InvestigationText;
import se.handslag.decisions.municipality.letter.LetterTemplate;
import se.handslag.eligibility.ConcludedAssessment;

/**
 * Puts together what a decision document states, the same way for a preview and for the decision itself.
 *
 * <p>The law is that of the day: the date of the decision is today by the platform's clock, and the statute book knows the paragraph.
 */
public final class Drafting {
    private final Authority authority;
    private final StatuteBook statutes;
    private final Clock clock;

    @Inject
    public Drafting(Authority authority, StatuteBook statutes, Clock clock) {
        this.authority = authority;
        this.statutes = statutes;
        this.clock = clock;
    }

    /** The day of a decision made now. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The law of a decision made now in this matter; ask only when {@link Conditions#ofDeciding} has nothing to say. */
    public LegalGround law(Matter matter) {
        return law(matter.policy().orElseThrow().law(), LegalTopic.APPEAL);
    }

    private LegalGround law(LegalTopic topic, LegalTopic appeal) {
        LocalDate today = today();
        return new LegalGround(
                topic.code(),
                statutes.inForce(topic, today).cite(),
                statutes.inForce(appeal, today).cite(),
                statutes.version());
    }

    /**
     * The law of a decision of this kind made now.
     *
     * <p>What changes or ends support rests on the right to it and on the right to change. What is decided about the handling itself, and
     * not about support, rests on the Administrative Procedure Act alone and is appealed by it; for a dismissal and a demand that is our
     * reading, to be confirmed by a lawyer.
     */
    public LegalGround law(Matter matter, DecisionKind kind) {
        return switch (kind) {
            case CHANGE, END -> {
                LegalGround law = law(matter);
                yield new LegalGround(
                        law.topic(),
                        law.law() + " och "
                                + statutes.inForce(LegalTopic.CHANGE_OF_A_DECISION, today())
                                        .cite(),
                        law.appeal(),
                        law.statuteBook());
            }
            case REFUSE_DEMAND -> law(LegalTopic.DELAY, LegalTopic.RIGHT_TO_APPEAL);
            case DISMISS -> law(LegalTopic.APPLICATION, LegalTopic.RIGHT_TO_APPEAL);
            case DISMISS_APPEAL ->
                law(LegalTopic.APPEAL_IN_TIME_AND_HAND_OVER_TO_THE_COURT, LegalTopic.RIGHT_TO_APPEAL);
            default -> law(matter);
        };
    }

    /** What the open application is decided from; ask only when {@link Conditions#ofTheApplication} has nothing to say. */
    public Material material(Matter matter) {
        ConcludedAssessment assessment = matter.assessment().orElseThrow();
        return material(
                matter,
                Optional.of(new Assessed(
                        assessment.id(),
                        assessment.blueprintHash(),
                        assessment.outcome(),
                        assessment.explanationJson())));
    }

    /** What an application is closed from that is not tried; ask only when there is an open application. */
    public Material untried(Matter matter) {
        return material(matter, Optional.empty());
    }

    private static Material material(Matter matter, Optional<Assessed> assessed) {
        Application application = matter.openApplication().orElseThrow();
        return new Material(
                application.id(),
                application.arrivedOn(),
                application.appliedFor(),
                matter.openInvestigation().orElseThrow().id(),
                matter.investigationText().map(InvestigationText::version).orElse(0),
                assessed,
                matter.consultationsNow().stream()
                        .flatMap(held -> held.consulted().stream())
                        .toList());
    }

    /** What the document states; ask only when {@link Conditions#ofDeciding} has nothing to say. */
    public Particulars particulars(
            Matter matter, Actor actor, Handling handling, DecisionKind kind, Material material, String reasons) {
        return particulars(
                matter, actor, handling, kind, material, reasons, Conditions.delegation(matter, actor, kind, today()));
    }

    /** The same of a decision that grants support; ask only when {@link Conditions#ofTheDelegatedPeriod} has nothing to say either. */
    public Particulars particulars(
            Matter matter,
            Actor actor,
            Handling handling,
            DecisionKind kind,
            Material material,
            String reasons,
            Period period) {
        return particulars(
                matter,
                actor,
                handling,
                kind,
                material,
                reasons,
                Conditions.delegation(matter, actor, kind, today(), period));
    }

    private Particulars particulars(
            Matter matter,
            Actor actor,
            Handling handling,
            DecisionKind kind,
            Material material,
            String reasons,
            Optional<DelegationItem> held) {
        refuseOneOfTwo(matter, actor, handling, kind);
        LocalDate today = today();
        // A proposal is written by someone who may have no delegation; its letter leaves open who decides.
        DelegationItem item =
                held.or(() -> Conditions.anyDelegation(matter, kind, today)).orElseThrow();
        Person person = matter.file().person().orElseThrow();
        DelegationOrder order = matter.delegation().orElseThrow();
        return new Particulars(
                DecisionId.next(clock),
                matter.file().id(),
                matter.file().team(),
                matter.team().orElseThrow().manifest().name(),
                new Addressee(
                        person.name().full(),
                        person.number().map(IdentityNumber::written).orElse("")),
                authority.name(),
                today,
                // Kept as the store keeps it, or the content would not hash to the same when it is read again.
                Signature.of(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                handling.presented(),
                handling.present(),
                new DelegatedTo(order.id(), item.number(), item.role(), order.board()),
                law(matter, kind),
                material,
                reasons.strip(),
                LetterTemplate.current(kind));
    }

    /** The verbs have refused it before; a verb that forgot to ask is stopped here. */
    private static void refuseOneOfTwo(Matter matter, Actor actor, Handling handling, DecisionKind kind) {
        if (!matter.takesTwo(kind) || matter.approval().step() == Approval.Step.PROPOSING) {
            return;
        }
        boolean byTwo = matter.approval().step() == Approval.Step.APPROVING
                && handling.presented()
                        .filter(by -> !by.staff().equals(actor.staff()))
                        .isPresent();
        if (!byTwo) {
            throw new IllegalStateException("A decision that takes two people was about to be made by one.");
        }
    }
}
