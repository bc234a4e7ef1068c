package se.handslag.planning.joint.relative;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Stage;
import se.handslag.core.law.StatuteBook;

/** What is asked of everything that is written in a relative's track. */
public final class RelativeRules {
    private final Authority authority;
    private final StatuteBook statutes;
    private final AccessGate gate;

    @Inject
    public RelativeRules(Authority authority, StatuteBook statutes, AccessGate gate) {
        this.authority = authority;
        this.statutes = statutes;
        this.gate = gate;
    }

    /** Why the actor may not begin anything here. Someone lent by another municipality works with its persons, and opens no files. */
    public Optional<CannotSupportRelative> whyNot(Actor actor) {
        return isNoWorker(actor) || gate.relations(actor).isLent()
                ? Optional.of(CannotSupportRelative.NO_MANDATE)
                : Optional.empty();
    }

    /** Why the actor may not write in this file. */
    public static Optional<CannotSupportRelative> whyNot(Actor actor, Optional<CaseFile> file) {
        if (isNoWorker(actor)) {
            return Optional.of(CannotSupportRelative.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotSupportRelative.NO_SUCH_CASE);
        } else if (!file.get().isOpen()) {
            return Optional.of(CannotSupportRelative.CASE_CLOSED);
        }
        return file.get().stage() == Stage.RELATIVE
                ? Optional.empty()
                : Optional.of(CannotSupportRelative.NOT_A_RELATIVES);
    }

    /** Why support cannot be given as this on the day. */
    public Optional<CannotSupportRelative> whyNot(SupportGround ground, LocalDate day) {
        if (!ground.isOf(authority.kind())) {
            return Optional.of(CannotSupportRelative.GROUND_OF_THE_OTHER);
        }
        return ground.topic().isPresent() && cite(ground, day).isBlank()
                ? Optional.of(CannotSupportRelative.GROUND_NOT_IN_FORCE)
                : Optional.empty();
    }

    /** The paragraph of the day; blank where there is none. */
    public String cite(SupportGround ground, LocalDate day) {
        return ground.topic()
                .flatMap(topic -> statutes.find(topic, day))
                .map(reference -> reference.cite())
                .orElse("");
    }

    private static boolean isNoWorker(Actor actor) {
        return !actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE);
    }
}
