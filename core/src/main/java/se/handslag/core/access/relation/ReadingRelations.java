package se.handslag.core.access.relation;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.records.UnitOfWork;

/** Reads whom staff are close to: each what they have written themselves, the head of service everybody's. */
public final class ReadingRelations {
    private final UnitOfWork unitOfWork;
    private final StaffRelations relations;

    @Inject
    public ReadingRelations(UnitOfWork unitOfWork, StaffRelations relations) {
        this.unitOfWork = unitOfWork;
        this.relations = relations;
    }

    /** What the actor has said of themselves, newest first. */
    public List<StaffRelation> own(Actor actor) {
        return unitOfWork.call(actor, Act.reading("relation.read"), () -> relations.of(actor.staff()).stream()
                .filter(one -> one.declared().staff().equals(actor.staff()))
                .toList());
    }

    /** Everybody's, newest first, for the head of service; empty for anyone else. */
    public List<StaffRelation> all(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("relation.read"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE) ? relations.all() : List.of());
    }
}
