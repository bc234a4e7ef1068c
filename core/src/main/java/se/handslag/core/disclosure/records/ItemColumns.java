package se.handslag.core.disclosure.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.disclosure.Item;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An item as it went, the same columns where it was released and where it was received. */
@Embeddable
class ItemColumns {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "item_kind")
    private String kind = "";

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "author")
    private String author = "";

    @Column(name = "author_name")
    private String authorName = "";

    @Column(name = "author_title")
    private String authorTitle = "";

    @Column(name = "author_authority")
    private String authorAuthority = "";

    @Column(name = "authored_at")
    private Instant authoredAt = Instant.EPOCH;

    @Column(name = "content")
    private String content = "";

    protected ItemColumns() {}

    static ItemColumns from(Item item) {
        ItemColumns columns = new ItemColumns();
        columns.caseId = item.caseId().value();
        columns.kind = item.kind().code();
        columns.itemId = item.id();
        columns.author = item.author().staff().value();
        columns.authorName = item.author().name();
        columns.authorTitle = item.author().title();
        columns.authorAuthority = item.author().authority().toString();
        columns.authoredAt = item.author().at();
        columns.content = JSON.writeValueAsString(new TreeMap<>(item.content()));
        return columns;
    }

    static ItemColumns none() {
        return new ItemColumns();
    }

    Item toDomain() {
        return new Item(
                new ItemKind(kind),
                itemId,
                new CaseId(caseId),
                new Signature(
                        new StaffId(author), authorName, authorTitle, AuthorityId.parse(authorAuthority), authoredAt),
                JSON.readValue(content, FIELDS));
    }
}
