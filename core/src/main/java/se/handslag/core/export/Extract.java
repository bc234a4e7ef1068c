package se.handslag.core.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.CaseContents;
import se.handslag.core.records.StoredRow;

/**
 * What is handed out of a person's files: every table and row of them, without drafts and without what is withheld.
 *
 * <p>A copy of something that is withheld is withheld with it.
 */
public final class Extract {
    /** The column in which a copy names what it is a copy of. */
    private static final String COPY_OF = "item_id";

    private final CaseContents contents;
    private final ExportPlan plan;
    private final List<CaseId> cases;
    private final List<WithheldPart> withheld;
    private final Set<String> chapters = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private final Set<UUID> originals = new HashSet<>();

    /** @param withheld what is withheld in any of the cases */
    public Extract(CaseContents contents, ExportPlan plan, List<CaseId> cases, List<WithheldPart> withheld) {
        this.contents = contents;
        this.plan = plan;
        this.cases = List.copyOf(cases);
        this.withheld = List.copyOf(withheld);
        for (WithheldPart part : withheld) {
            if (part.isWholeChapter()) {
                chapters.add(part.caseId() + " " + part.chapter());
            } else {
                rows.add(part.chapter() + " " + part.row());
                id(part.row(), originals);
            }
        }
    }

    private static void id(String key, Set<UUID> into) {
        if (key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            into.add(UUID.fromString(key));
        }
    }

    public List<CaseId> cases() {
        return cases;
    }

    /** The chapters in their order. */
    public List<String> tables() {
        Set<String> tables = new LinkedHashSet<>(contents.tables().keySet());
        tables.removeIf(plan::isDraft);
        return plan.inOrder(tables);
    }

    /** The columns of a table with their types, without those that would tell what is withheld or of someone else. */
    public Map<String, String> columns(String table) {
        Map<String, String> columns = new LinkedHashMap<>(contents.tables().getOrDefault(table, Map.of()));
        columns.keySet().removeIf(column -> plan.isConcealed(table, column));
        return columns;
    }

    /** Shows each row of a chapter that is handed out. */
    public void read(String table, CaseId caseId, Consumer<StoredRow> taker) {
        if (chapters.contains(caseId + " " + table)) {
            return;
        }
        contents.read(table, caseId, row -> {
            if (!isWithheld(row)) {
                taker.accept(row);
            }
        });
    }

    private boolean isWithheld(StoredRow row) {
        return rows.contains(row.table() + " " + row.key())
                || row.values().get(COPY_OF) instanceof UUID original && originals.contains(original);
    }

    /** How many parts are withheld on each ground. */
    public Map<WithholdGround, Integer> withheld() {
        Map<WithholdGround, Integer> counted = new TreeMap<>();
        withheld.forEach(part -> counted.merge(part.ground(), 1, Integer::sum));
        return counted;
    }
}
