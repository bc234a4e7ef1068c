package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.decisions.DecisionItems;

/** Reads how a care commitment stands as it is handed over: the outcome, since when, and whom to turn to. */
public final class CareCommitmentSource implements ItemSource {
    private final CareStatements statements;

    @Inject
    public CareCommitmentSource(CareStatements statements) {
        this.statements = statements;
    }

    @Override
    public ItemKind kind() {
        return DecisionItems.CARE_COMMITMENT;
    }

    /** Only what applies can be handed over: an answer that another has superseded would mislead the one who gets it. */
    @Override
    public Optional<Item> find(UUID id) {
        return statements
                .find(new CareStatementId(id))
                .flatMap(found ->
                        CareStanding.of(statements.about(found.particulars().caseId())))
                .filter(standing -> standing.answer().id().value().equals(id))
                .map(standing -> new Item(
                        kind(),
                        id,
                        standing.answer().particulars().caseId(),
                        standing.newest().by(),
                        standing.news().content()));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return CareStanding.of(statements.about(caseId)).stream()
                .flatMap(standing -> find(standing.answer().id().value()).stream())
                .toList();
    }
}
