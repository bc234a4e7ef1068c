package se.handslag.decisions.municipality.investigate;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;

/**
 * Adds what has come in to the material of the investigation. What comes from someone else than the person is sent to the person before a
 * decision against them.
 *
 * <p>Source: 23 and 27 §§ förvaltningslagen (2017:900).
 */
public final class AddingMaterial {
    private final Preparing preparing;
    private final Preparations preparations;

    @Inject
    public AddingMaterial(Preparing preparing, Preparations preparations) {
        this.preparing = preparing;
        this.preparations = preparations;
    }

    public Outcome<InvestigationMaterial, CannotPrepare> handle(Actor actor, AddMaterial command) {
        return preparing.record(
                actor,
                Act.writing("material.add", command.caseId()),
                matter -> whyNot(matter, actor).or(() -> ofTheWords(command)),
                matter -> {
                    InvestigationMaterial material = new InvestigationMaterial(
                            preparing.next(),
                            command.caseId(),
                            matter.subject().orElseThrow(),
                            command.what().strip(),
                            command.fromThePerson() ? "" : command.from().strip(),
                            command.fromThePerson(),
                            command.way(),
                            command.on(),
                            preparing.signature(actor));
                    preparations.add(material);
                    return material;
                });
    }

    /** Why this actor cannot add anything now; empty if they can. */
    public static Optional<CannotPrepare> whyNot(Matter matter, Actor actor) {
        return Preparing.ofTheSubject(matter, actor);
    }

    private Optional<CannotPrepare> ofTheWords(AddMaterial command) {
        if (command.what().isBlank()) {
            return Optional.of(CannotPrepare.Now.NO_MATERIAL);
        } else if (!command.fromThePerson() && command.from().isBlank()) {
            return Optional.of(CannotPrepare.Now.NO_SOURCE);
        } else if (command.on().isAfter(preparing.today())) {
            return Optional.of(CannotPrepare.Now.IN_THE_FUTURE);
        }
        boolean fits = command.what().length() <= InvestigationMaterial.LONGEST
                && command.from().length() <= InvestigationMaterial.LONGEST_SOURCE;
        return Preparing.unless(fits, CannotPrepare.Now.TEXT_TOO_LONG);
    }
}
