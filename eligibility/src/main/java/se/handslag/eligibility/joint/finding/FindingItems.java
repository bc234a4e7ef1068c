package se.handslag.eligibility.joint.finding;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.eligibility.AssessmentItems;

/**
 * Reads a finding as it is handed over: the fact, the answer, and by its author and time who found it and when.
 *
 * <p>Only the finding crosses, never what lies behind it: the comment and the note stay here.
 */
public final class FindingItems implements ItemSource {
    static final String FACT = "fact";
    static final String ANSWER = "answer";
    /** Says that the author has set aside what is registered; why stands in the author's record. */
    static final String SETS_ASIDE = "sets-aside-register";

    private final OwnFindings findings;

    @Inject
    public FindingItems(OwnFindings findings) {
        this.findings = findings;
    }

    @Override
    public ItemKind kind() {
        return AssessmentItems.FINDING;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return findings.find(new FindingId(id)).map(FindingItems::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        List<Item> items = new ArrayList<>(
                findings.about(caseId).stream().map(FindingItems::item).toList());
        Collections.reverse(items);
        return items;
    }

    private static Item item(OwnFinding finding) {
        Map<String, String> content = new TreeMap<>();
        content.put(FACT, finding.fact());
        content.put(ANSWER, finding.answer().code());
        if (finding.setsAside()) {
            content.put(SETS_ASIDE, "yes");
        }
        return new Item(AssessmentItems.FINDING, finding.id().value(), finding.caseId(), finding.by(), content);
    }
}
