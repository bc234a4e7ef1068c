package se.handslag.core.export;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.StoredRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * An extract for a program: every table, row and column under its own name, written as it is read.
 *
 * <p>The form is {@value #FORM}; {@code docs/guides/extract.md} describes it. A name in it is never given another meaning.
 */
final class ExportJson {
    static final String FORM = "handslag-extract-1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;
    private final Extract extract;
    private final Wording wording;

    private ExportJson(JsonGenerator json, Extract extract, Wording wording) {
        this.json = json;
        this.extract = extract;
        this.wording = wording;
    }

    static void write(OutputStream out, ExportHead head, Extract extract, Wording wording) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            new ExportJson(json, extract, wording).write(head);
        }
    }

    private void write(ExportHead head) {
        json.writeStartObject();
        json.writeStringProperty("form", FORM);
        json.writeStringProperty("extract", head.export().id().toString());
        json.writeStringProperty("authority", head.authority().id().toString());
        json.writeStringProperty("authorityName", head.authority().name());
        json.writeStringProperty("board", head.authority().board());
        json.writeStringProperty("handedOutAt", head.at().toString());
        json.writeStringProperty("language", wording.language().toLanguageTag());
        json.writeName("withheld");
        json.writeStartArray();
        extract.withheld().forEach((ground, parts) -> {
            json.writeStartObject();
            json.writeStringProperty("ground", ground.code());
            json.writeNumberProperty("parts", parts);
            json.writeStringProperty("words", wording.say("export.ground." + ground.code()));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeName("notes");
        json.writeStartArray();
        ExportPaper.notes(head, extract, wording).forEach(json::writeString);
        json.writeEndArray();
        json.writeName("leftOut");
        json.writeStartArray();
        head.drafts().forEach(table -> leftOut(table, "draft"));
        head.aboutNoOne().forEach(this::leftOut);
        json.writeEndArray();
        json.writeName("tables");
        json.writeStartObject();
        extract.tables().forEach(this::describe);
        json.writeEndObject();
        json.writeName("cases");
        json.writeStartArray();
        extract.cases().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void leftOut(String table, String why) {
        json.writeStartObject();
        json.writeStringProperty("table", table);
        json.writeStringProperty("because", why);
        json.writeEndObject();
    }

    private void describe(String table) {
        json.writeName(table);
        json.writeStartObject();
        json.writeStringProperty("words", wording.table(table));
        json.writeName("columns");
        json.writeStartObject();
        extract.columns(table).forEach((column, type) -> {
            json.writeName(column);
            json.writeStartObject();
            json.writeStringProperty("type", type(type));
            json.writeStringProperty("words", wording.column(table, column));
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The same on both databases. */
    private static String type(String stored) {
        if (stored.startsWith("timestamp")) {
            return "moment";
        } else if (stored.equals("date")) {
            return "day";
        } else if (stored.equals("uuid")) {
            return "id";
        } else if (stored.equals("boolean")) {
            return "truth";
        }
        return stored.equals("integer") || stored.equals("bigint") || stored.equals("smallint") ? "number" : "text";
    }

    private void write(CaseId caseId) {
        json.writeStartObject();
        json.writeStringProperty("case", caseId.toString());
        json.writeName("tables");
        json.writeStartObject();
        extract.tables().forEach(table -> {
            boolean[] begun = {false};
            extract.read(table, caseId, row -> {
                if (!begun[0]) {
                    // A chapter without rows and one that is withheld look the same: neither is there.
                    json.writeName(table);
                    json.writeStartArray();
                    begun[0] = true;
                }
                write(row);
            });
            if (begun[0]) {
                json.writeEndArray();
            }
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(StoredRow row) {
        json.writeStartObject();
        for (String column : extract.columns(row.table()).keySet()) {
            json.writeName(column);
            write(row.values().get(column));
        }
        json.writeEndObject();
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }
}
